package org.yibaotong.inspection.look;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as pages write them beside a headline (写法): 2026-11-23, ２０２６－１１－２３, 26年11月23日, [11-23], 昨天, 3小时前. A date inside a sentence is
 * what the sentence is about, and today's date on a masthead is no news; both are none.
 */
final class WrittenDates {

    private static final String TIME = "(?:\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";
    private static final String BEFORE =
            "^(?:.*[\\s\\u00a0\\u3000】\\])）]|(?:发布|发文|更新|成文|发表)?(?:时间|日期|于)?[:：]?\\s*)?[\\[(（【]?";
    private static final String AFTER = TIME + "[\\])）】]?\\s*$";
    private static final Pattern FULL =
            Pattern.compile(BEFORE + "(20\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?" + AFTER);
    private static final Pattern YEAR_IN_SHORT =
            Pattern.compile(BEFORE + "(\\d{2})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日" + AFTER);
    private static final Pattern FIRST =
            Pattern.compile("^[\\[(（【]?(20\\d{2})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?" + TIME + "[\\])）】]?(?:\\s.*)?$");
    private static final Pattern SHORT = Pattern.compile("^[\\[(（【]?\\s*(\\d{1,2})\\s*[-/月]\\s*(\\d{1,2})日?" + AFTER);
    private static final Pattern DAY_ABOVE = Pattern.compile("^(\\d{1,2})日?\\s+(20\\d{2})\\s*[-/.年]\\s*(\\d{1,2})月?$");
    private static final Pattern DAY_BELOW = Pattern.compile("^(20\\d{2})\\s*[-/.年]\\s*(\\d{1,2})月?\\s+(\\d{1,2})日?$");
    private static final Pattern AGO = Pattern.compile("^(\\d{1,3})\\s*(秒|分钟|小时|天)前$");
    private static final Pattern TODAY = Pattern.compile("^(?:刚刚|今天" + TIME + ")$");
    private static final Pattern YESTERDAY = Pattern.compile("^昨天" + TIME + "$");
    private static final Pattern WEEKDAY = Pattern.compile("星期[一二三四五六日天]|今天是|今日是|现在是|当前时间");
    private static final Pattern LIKE = Pattern.compile(
            "(?<!\\d)(?:20)?\\d{2}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}|\\d\\s*月\\s*\\d{1,2}\\s*日");
    private static final int LONGEST = 200;
    private static final int CENTURY = 2_000;

    /** So far are full-width signs from their half-width ones. */
    private static final int WIDE_SPACE = '\u3000';

    private static final int WIDER = '！' - '!';

    private WrittenDates() {}

    /** @param on the day the page was seen: dates without a year are the last such day before it, later ones are none */
    static Optional<LocalDate> read(String written, LocalDate on) {
        var text = narrow(written.strip());
        if (text.isEmpty() || text.length() > LONGEST || WEEKDAY.matcher(text).find()) {
            return Optional.empty();
        }
        return full(text).or(() -> shortened(text, on)).or(() -> ago(text, on)).filter(date -> !date.isAfter(on));
    }

    /** Whether some part of it might be meant as a date. */
    static boolean looksLikeOne(String written) {
        var text = narrow(written);
        return LIKE.matcher(text).find() && !WEEKDAY.matcher(text).find();
    }

    private static String narrow(String text) {
        return text.codePoints().noneMatch(WrittenDates::isWide)
                ? text
                : text.codePoints()
                        .map(WrittenDates::narrow)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static int narrow(int sign) {
        return sign == WIDE_SPACE ? ' ' : isWide(sign) ? sign - WIDER : sign;
    }

    private static boolean isWide(int sign) {
        return sign == WIDE_SPACE || (sign >= '！' && sign <= '～');
    }

    private static Optional<LocalDate> full(String text) {
        return matched(FULL, text, 1, 2, 3)
                .or(() -> matched(YEAR_IN_SHORT, text, 1, 2, 3))
                .or(() -> matched(FIRST, text, 1, 2, 3))
                .or(() -> matched(DAY_ABOVE, text, 2, 3, 1))
                .or(() -> matched(DAY_BELOW, text, 1, 2, 3));
    }

    private static Optional<LocalDate> shortened(String text, LocalDate on) {
        var found = SHORT.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        return date(on.getYear(), number(found, 1), number(found, 2))
                .map(date -> date.isAfter(on) ? date.minusYears(1) : date);
    }

    private static Optional<LocalDate> ago(String text, LocalDate on) {
        var found = AGO.matcher(text);
        if (found.matches()) {
            return Optional.of(found.group(2).equals("天") ? on.minusDays(number(found, 1)) : on);
        }
        if (TODAY.matcher(text).matches()) {
            return Optional.of(on);
        }
        return YESTERDAY.matcher(text).matches() ? Optional.of(on.minusDays(1)) : Optional.empty();
    }

    private static Optional<LocalDate> matched(Pattern pattern, String text, int year, int month, int day) {
        var found = pattern.matcher(text);
        return found.matches()
                ? date(year(number(found, year)), number(found, month), number(found, day))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int year(int written) {
        return written < CENTURY ? CENTURY + written : written;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
