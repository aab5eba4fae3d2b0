package org.yibaotong.register.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.OpenFindings;
import org.yibaotong.register.figure.Plot;
import org.yibaotong.register.figure.Recent;
import org.yibaotong.register.picture.PicturesPage;

/**
 * One account as it is printed. What is not known is left out, or said to be unknown.
 *
 * @param called the account with its platform in one: 微博@望江发布
 * @param whyNotJudged empty where it is judged
 */
public record SheetPage(
        String id,
        String name,
        String word,
        String tone,
        String icon,
        String platform,
        String called,
        String platformIcon,
        String sponsor,
        @Nullable String opened,
        @Nullable String link,
        @Nullable Countdown countdown,
        String whyNotJudged,
        List<Plot> plots,
        List<Recent.Line> recent,
        OpenFindings.Told findings,
        List<Fact> facts,
        List<Person> people,
        List<Line> services,
        List<Line> columns,
        List<Event> history,
        List<Filed> filings,
        List<Asking> askable,
        boolean isBeingClosed,
        List<Step> steps,
        @Nullable WentTo wentTo,
        PicturesPage pictures,
        boolean isWebsite,
        boolean mayKeep,
        boolean isOver) {

    /** What stands in place of findings: there is nothing to be mended, or nobody looks. */
    public String noFindings() {
        if (isOver) {
            return "这个账号已经不用了，不再检查。";
        }
        return whyNotJudged.isEmpty() ? "没有要处理的问题。每天早上会检查一次。" : "不在政务范围，不检查。";
    }

    /** What has to be done by when, and by whom. */
    public record Countdown(String text, boolean isLate) {}

    public record Fact(String name, String value, boolean isWarning) {}

    public record Person(String duty, String name, String telephone) {}

    /** @param untold of a column, why nobody can tell when it was updated and what to do, or empty */
    public record Line(String name, String link, String remark, String untold) {}

    public record Event(String act, String detail, String by, String at) {}

    /** One filing of it, with where it stands. */
    public record Filed(String url, String kind, String state, String said) {}

    /** A filing that may be asked for. */
    public record Asking(String kind, String word) {}

    public record Step(AccountAct act, String word) {}

    public record WentTo(String text, @Nullable String url) {}
}
