package org.yibaotong.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes real days into the example stories, which count from the day they came out: {@code {d-1}} is the day before as 11月22日,
 * {@code {w-1}} its weekday as 星期日.
 */
public final class ToldDates {

    private static final Pattern TOKEN = Pattern.compile("\\{([dw])([+-]\\d+)}");
    private static final List<String> WEEKDAYS = List.of("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日");

    private ToldDates() {}

    public static String fill(String text, LocalDate day) {
        return TOKEN.matcher(text).replaceAll(found -> word(found, day));
    }

    /** The same through a block of a body, with the lists and tables in it. */
    @SuppressWarnings("unchecked")
    public static <T> T fillAll(T block, LocalDate day) {
        return (T)
                switch (block) {
                    case String text -> fill(text, day);
                    case List<?> list ->
                        list.stream().map(item -> fillAll(item, day)).toList();
                    case Map<?, ?> map ->
                        map.entrySet().stream()
                                .collect(java.util.stream.Collectors.toMap(
                                        Map.Entry::getKey, entry -> fillAll(entry.getValue(), day)));
                    default -> block;
                };
    }

    private static String word(MatchResult found, LocalDate from) {
        var day = from.plusDays(Long.parseLong(found.group(2)));
        return found.group(1).equals("d")
                ? day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }
}
