package org.yibaotong.files.captions;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A moment of a video (时间点), in thousandths of a second. */
final class CueTime {

    /** WebVTT has a point and may leave the hours out, SRT has a comma. */
    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,2}):)?([0-5]\\d):([0-5]\\d)[.,](\\d{3})");

    private static final int SECOND = 1_000;
    private static final int MINUTE = 60 * SECOND;
    private static final int HOUR = 60 * MINUTE;

    private CueTime() {}

    static OptionalLong read(String written) {
        var time = WRITTEN.matcher(written);
        if (!time.matches()) {
            return OptionalLong.empty();
        }
        var hours = time.group(1) == null ? "0" : time.group(1);
        return OptionalLong.of(number(hours) * HOUR
                + number(time.group(2)) * MINUTE
                + number(time.group(3)) * SECOND
                + number(time.group(4)));
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }

    static String written(long time) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                time / HOUR,
                time % HOUR / MINUTE,
                time % MINUTE / SECOND,
                time % SECOND);
    }
}
