package org.yibaotong.archive.crawl;

import java.net.URI;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yibaotong.archive.kept.Plan;

/** Which of the addresses that are found are asked for (范围). */
final class Bounds {

    private static final int LONGEST = 1_000;
    private static final int REPEATED = 3;
    private static final int OLDEST = 1990;
    private static final int AHEAD = 2;

    /** A calendar turns its pages for ever, in both directions. */
    private static final Pattern CALENDAR = Pattern.compile(
            "(?i)[?&](?:year|y|nian|date|day|month|ym)=(\\d{4})|/(?:calendar|rili|events?)/.*?(\\d{4})");

    private final Plan plan;
    private final Year now;

    Bounds(Plan plan, Year now) {
        this.plan = plan;
        this.now = now;
    }

    boolean covers(URI address) {
        return plan.covers(address);
    }

    /** @return why it is left, or null where it is to be kept */
    @Nullable Left refused(URI address, int depth) {
        if (isTrap(address)) {
            return Left.TRAP;
        }
        return depth > plan.depth() ? Left.TOO_DEEP : null;
    }

    private boolean isTrap(URI address) {
        var text = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        return text.length() > LONGEST || repeatsItself(address.getRawPath()) || isFarOff(text);
    }

    /** A link that forgets its slash grows by itself at every step. */
    private static boolean repeatsItself(String path) {
        var times = new HashMap<String, Integer>();
        return Arrays.stream(path.split("/"))
                .filter(one -> !one.isEmpty())
                .anyMatch(one -> times.merge(one, 1, Integer::sum) > REPEATED);
    }

    private boolean isFarOff(String text) {
        var found = CALENDAR.matcher(text);
        if (!found.find()) {
            return false;
        }
        int year = Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1));
        return year < OLDEST || year > now.getValue() + AHEAD;
    }
}
