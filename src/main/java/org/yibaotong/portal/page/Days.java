package org.yibaotong.portal.page;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.yibaotong.web.Times;

/** What a day is called over a list: 今天, 昨天, 11月20日 星期五, and with the year when it was another. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日　EEEE", Locale.CHINA);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("MM-dd");

    private Days() {}

    public static String name(Instant at, Instant now) {
        var day = Times.date(at);
        var today = Times.date(now);
        if (day.equals(today)) {
            return "今天";
        }
        if (day.equals(today.minusDays(1))) {
            return "昨天";
        }
        return (day.getYear() == today.getYear() ? DAY : WITH_YEAR).format(day);
    }

    /** In five characters: 昨天, 11-20. */
    public static String brief(Instant at, Instant now) {
        var day = Times.date(at);
        return day.equals(Times.date(now).minusDays(1)) ? "昨天" : BRIEF.format(day);
    }
}
