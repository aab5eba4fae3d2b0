package org.yibaotong.register.reading;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;

/** A day as people write it into a ledger (日期): 2017年3月9日, 2017.3, 20170309, 二〇一七年三月, or the number Excel keeps of it. */
public final class WrittenDay {

    private static final Set<String> UNKNOWN =
            Set.of("", "-", "--", "—", "——", "/", "无", "不详", "不清楚", "未知", "长期", "暂无", "n/a", "#n/a");
    private static final String DIGITS = "〇一二三四五六七八九";

    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})\\s*[年./-]\\s*(\\d{1,2})(?:\\s*[月./-]\\s*(\\d{1,2})\\s*[日号]?)?\\s*月?(?:[ t]\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?)?");
    private static final Pattern AMERICAN =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})(?: \\d{1,2}:\\d{2}.*)?");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SIX = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年?");
    private static final Pattern SERIAL = Pattern.compile("([3-6]\\d{4})(?:\\.\\d+)?");
    private static final Pattern TENS = Pattern.compile("([一二三])?十([一二三四五六七八九])?");
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    private WrittenDay() {}

    public static Optional<LocalDate> read(String written, String column) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var text = plain(written);
        if (UNKNOWN.contains(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(day(text).orElseThrow(() -> new Refusal("ledger.day.unreadable", column, written)));
        } catch (DateTimeException noSuchDay) {
            throw new Refusal("ledger.day.unreadable", column, written);
        }
    }

    private static Optional<LocalDate> day(String text) {
        var day = DAY.matcher(text);
        if (day.matches()) {
            return Optional.of(date(day, 1, 2, 3));
        }
        var american = AMERICAN.matcher(text);
        if (american.matches()) {
            int year = Integer.parseInt(american.group(3));
            return Optional.of(LocalDate.of(
                    year < 100 ? 2000 + year : year,
                    Integer.parseInt(american.group(1)),
                    Integer.parseInt(american.group(2))));
        }
        var eight = EIGHT.matcher(text);
        if (eight.matches()) {
            return Optional.of(date(eight, 1, 2, 3));
        }
        var six = SIX.matcher(text);
        if (six.matches()) {
            return Optional.of(date(six, 1, 2, 0));
        }
        var year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(LocalDate.of(Integer.parseInt(year.group(1)), 1, 1));
        }
        var serial = SERIAL.matcher(text);
        return serial.matches() ? Optional.of(EXCEL.plusDays(Long.parseLong(serial.group(1)))) : Optional.empty();
    }

    private static LocalDate date(Matcher found, int year, int month, int day) {
        return LocalDate.of(
                Integer.parseInt(found.group(year)),
                Integer.parseInt(found.group(month)),
                day == 0 ? 1 : or(found.group(day)));
    }

    private static int or(@Nullable String day) {
        return day == null ? 1 : Integer.parseInt(day);
    }

    /** 二〇一七年十一月二十三日 becomes 2017年11月23日. */
    private static String plain(String written) {
        var text = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(java.util.Locale.ROOT)
                .replace('零', '〇')
                .replace('○', '〇');
        if (text.chars().noneMatch(mark -> DIGITS.indexOf(mark) >= 0)) {
            return text;
        }
        var tens = TENS.matcher(text).replaceAll(found -> {
            int ten = found.group(1) == null ? 1 : DIGITS.indexOf(found.group(1));
            int one = found.group(2) == null ? 0 : DIGITS.indexOf(found.group(2));
            return String.valueOf(ten * 10 + one);
        });
        return tens.chars()
                .mapToObj(mark ->
                        DIGITS.indexOf(mark) >= 0 ? String.valueOf(DIGITS.indexOf(mark)) : String.valueOf((char) mark))
                .collect(Collectors.joining());
    }
}
