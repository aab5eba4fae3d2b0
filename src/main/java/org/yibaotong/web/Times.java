package org.yibaotong.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times as people in China read them. */
public final class Times {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int NIGHT_ENDS = 5;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("yyyy年M月d日　EEEE", Locale.CHINA);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Times() {}

    public static String day(Instant at) {
        return DAY.format(at.atZone(ZONE));
    }

    public static String minute(Instant at) {
        return MINUTE.format(at.atZone(ZONE));
    }

    public static String second(Instant at) {
        return SECOND.format(at.atZone(ZONE));
    }

    /** As on a masthead: 2026年11月23日　星期一. */
    public static String today(Instant at) {
        return TODAY.format(at.atZone(ZONE));
    }

    /** For machines. */
    public static String iso(Instant at) {
        return ISO.format(at.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE));
    }

    public static String clock(Instant at) {
        return CLOCK.format(at.atZone(ZONE));
    }

    /** Within a year the year goes without saying. */
    public static String brief(Instant at, Instant now) {
        return sameDay(at, now) ? "今天 " + clock(at) : SHORT.format(at.atZone(ZONE));
    }

    /** How long ago, in the largest measure that fits: 刚刚, 40分钟, 2小时, 3天. */
    public static String age(Instant at, Instant now) {
        var age = Duration.between(at, now);
        if (age.toMinutes() < 1) {
            return "刚刚";
        }
        return measure(age);
    }

    public static String measure(Duration time) {
        if (time.toHours() < 1) {
            return Math.max(1, time.toMinutes()) + "分钟";
        }
        return time.toDays() < 1 ? time.toHours() + "小时" : time.toDays() + "天";
    }

    public static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** So late at night that people still call it the day before. */
    public static boolean isLate(Instant at) {
        return at.atZone(ZONE).getHour() < NIGHT_ENDS;
    }

    private static boolean sameDay(Instant one, Instant other) {
        return date(one).equals(date(other));
    }
}
