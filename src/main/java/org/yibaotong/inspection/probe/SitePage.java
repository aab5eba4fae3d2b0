package org.yibaotong.inspection.probe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.web.Badge;

/**
 * What is known of one website by machine, as it is printed.
 *
 * @param seen when the look below was, or null where there was none yet
 * @param whyNotJudged why nobody looks at it any more, or empty
 */
public record SitePage(
        String id,
        String name,
        String sponsor,
        String address,
        Badge result,
        @Nullable String seen,
        String trouble,
        Opening opening,
        List<Line> lines,
        List<ColumnLine> columns,
        List<PageLine> pages,
        List<LookLine> looks,
        Asking asking,
        String whyNotJudged) {

    /**
     * How it opened in the days up to the look (打得开吗).
     *
     * @param until the day asked for, or empty for today
     * @param failures the visits on which it did not, each in words
     */
    public record Opening(String until, Availability days, List<String> failures) {}

    /**
     * Having it looked at again (再看一次).
     *
     * @param waits whether it is to be and was not yet
     */
    public record Asking(boolean isOn, boolean waits, boolean mayAsk) {}

    /** One thing that was seen; its icon says whether it is as it should be. */
    public record Line(String what, String value, Badge mark, List<String> more) {}

    /** @param advice why nobody can tell and what to do about it, or empty */
    public record ColumnLine(String name, String duty, String newest, Badge mark, String advice) {}

    /** @param url of the evidence, or null where nothing came that could be kept */
    public record PageLine(
            String what,
            String address,
            Badge result,
            String said,
            @Nullable String url) {}

    public record LookLine(String url, String at, Badge result, String by) {}
}
