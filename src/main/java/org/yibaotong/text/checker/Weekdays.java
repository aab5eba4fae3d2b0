package org.yibaotong.text.checker;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day of the month and a day of the week that do not go together, and days that never were (日期与星期). */
final class Weekdays implements Rule {

    private static final String NAMES = "一二三四五六日";
    private static final Pattern DAY = Pattern.compile(
            "(?:(\\d{4})年)?(?<!\\d)(\\d{1,2})月(\\d{1,2})[日号]" + "(?:[（(，,\\s]{0,2}(?:星期|礼拜|周)([一二三四五六日天])(?!年))?");

    @Override
    public void look(int passage, String text, LocalDate day, List<Doubt> into) {
        var found = DAY.matcher(text);
        while (found.find()) {
            advice(found.toMatchResult(), day)
                    .ifPresent(advice -> into.add(
                            new Doubt(passage, found.start(), found.group(), "weekday", Gravity.WRONG, advice, "日历")));
        }
    }

    private static Optional<String> advice(MatchResult found, LocalDate day) {
        var meant = meant(found, day);
        if (meant == null) {
            return Optional.of("没有这一天，请核对");
        }
        if (found.group(4) == null) {
            return Optional.empty();
        }
        var name = NAMES.charAt(meant.getDayOfWeek().getValue() - 1);
        return name == (found.group(4).equals("天") ? '日' : found.group(4).charAt(0))
                ? Optional.empty()
                : Optional.of(meant.getYear() + "年" + meant.getMonthValue() + "月" + meant.getDayOfMonth() + "日是星期"
                        + name + "，请核对");
    }

    /** Without a year it is the nearest such day. */
    private static @Nullable LocalDate meant(MatchResult found, LocalDate day) {
        int month = Integer.parseInt(found.group(2));
        int date = Integer.parseInt(found.group(3));
        if (found.group(1) != null) {
            return of(Integer.parseInt(found.group(1)), month, date);
        }
        return Stream.of(day.getYear() - 1, day.getYear(), day.getYear() + 1)
                .map(year -> of(year, month, date))
                .filter(Objects::nonNull)
                .min((one, other) -> Long.compare(away(one, day), away(other, day)))
                .orElse(null);
    }

    private static long away(LocalDate one, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(one, day));
    }

    private static @Nullable LocalDate of(int year, int month, int date) {
        try {
            return LocalDate.of(year, month, date);
        } catch (DateTimeException never) {
            return null;
        }
    }
}
