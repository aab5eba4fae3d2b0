package org.yibaotong.text.event;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days a text speaks of (日期); "yesterday" and "on the 8th" only when it is known when it was told. */
final class Days {

    private static final Pattern DAY = Pattern.compile("(?:(\\d{1,2})月)?(\\d{1,2})[日号]|今[天日晚]|昨[天日晚]|前天|明天");
    private static final Map<String, Integer> AWAY = Map.of("今", 0, "昨", -1, "前", -2, "明", 1);

    private Days() {}

    static Set<MonthDay> in(String normal, @Nullable LocalDate told) {
        return each(normal, told, false).stream().flatMap(Set::stream).collect(toUnmodifiableSet());
    }

    /** One by one, in their order; told late, one counted from then may be the day before as well. */
    static List<Set<MonthDay>> each(String normal, @Nullable LocalDate told, boolean late) {
        var before = late && told != null ? told.minusDays(1) : told;
        return DAY.matcher(normal)
                .results()
                .map(result -> Stream.of(day(result, told), day(result, before))
                        .flatMap(Optional::stream)
                        .collect(toUnmodifiableSet()))
                .filter(days -> !days.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<MonthDay> day(MatchResult result, @Nullable LocalDate told) {
        var away = AWAY.get(result.group().substring(0, 1));
        if (away != null) {
            return Optional.ofNullable(told).map(day -> MonthDay.from(day.plusDays(away)));
        }
        int day = Integer.parseInt(result.group(2));
        if (result.group(1) != null) {
            return valid(Integer.parseInt(result.group(1)), day);
        }
        return told == null ? Optional.empty() : valid(told.getMonthValue(), day);
    }

    private static Optional<MonthDay> valid(int month, int day) {
        boolean valid = month >= 1
                && month <= 12
                && day >= 1
                && day <= java.time.Month.of(month).maxLength();
        return valid ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
    }
}
