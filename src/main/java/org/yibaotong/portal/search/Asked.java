package org.yibaotong.portal.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.yibaotong.text.PlainText;

/** What somebody searches for, as it stands in the address. What is typed too long or too far is brought back into bounds. */
record Asked(String words, @Nullable String topic, Period period, boolean byTime, int page) {

    static final int ROWS = 20;
    private static final int LONGEST = 60;
    private static final int LAST = 50;

    Asked {
        var line = PlainText.line(words);
        words = PlainText.length(line) > LONGEST ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) : line;
        page = Math.clamp(page, 1, LAST);
    }

    int offset() {
        return (page - 1) * ROWS;
    }

    boolean canGoTo(int other, long total) {
        return other >= 1 && other <= LAST && (other - 1L) * ROWS < total;
    }

    Asked about(@Nullable String other) {
        return new Asked(words, other, period, byTime, 1);
    }

    Asked within(Period other) {
        return new Asked(words, topic, other, byTime, 1);
    }

    /** Nothing chosen yet: then everything is looked through, not the news alone. */
    boolean isWide() {
        return topic == null && period == Period.ANY && page == 1;
    }

    Asked ordered(boolean time) {
        return new Asked(words, topic, period, time, 1);
    }

    Asked at(int other) {
        return new Asked(words, topic, period, byTime, other);
    }

    String url() {
        return "/search?q=" + encoded(words)
                + (topic == null ? "" : "&topic=" + encoded(topic))
                + (period == Period.ANY ? "" : "&since=" + period.inAddress())
                + (byTime ? "&order=time" : "")
                + (page == 1 ? "" : "&page=" + page);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
