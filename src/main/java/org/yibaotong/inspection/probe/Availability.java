package org.yibaotong.inspection.probe;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a website opened day by day, drawn small (每天打得开吗). A day nobody could tell of is grey, not red.
 *
 * @param percent a share of failures from which on a day is red
 */
public record Availability(List<Day> days, String said, int percent) {

    static final int DAYS = 30;
    private static final int WIDTH = 10;

    /** @param tone the class that gives its colour */
    public record Day(int x, String tone, String said) {}

    static Availability of(List<Visits.Day> visited, LocalDate last, int percent) {
        Map<LocalDate, Visits.Day> known =
                visited.stream().collect(Collectors.toMap(Visits.Day::day, Function.identity()));
        var first = last.minusDays(DAYS - 1L);
        var days = first.datesUntil(last.plusDays(1))
                .map(day -> day(day, known.get(day), (int) (day.toEpochDay() - first.toEpochDay()) * WIDTH, percent))
                .toList();
        int counted = visited.stream().mapToInt(Visits.Day::counted).sum();
        int failed = visited.stream().mapToInt(Visits.Day::failed).sum();
        int all = visited.stream().mapToInt(Visits.Day::all).sum();
        return new Availability(days, said(all, counted, failed), percent);
    }

    private static String said(int all, int counted, int failed) {
        if (counted > 0) {
            return "访问%d次，打不开%d次".formatted(counted, failed);
        }
        return all == 0 ? "还没有访问过" : "访问%d次，都看不出打不打得开".formatted(all);
    }

    private static Day day(LocalDate day, Visits.@Nullable Day visited, int x, int percent) {
        if (visited == null || visited.counted() == 0) {
            return new Day(x, "p-grey", day + "：没有访问过，或者看不出来");
        }
        var said = "%s：访问%d次，打不开%d次".formatted(day, visited.counted(), visited.failed());
        return new Day(x, tone(visited, percent), said);
    }

    private static String tone(Visits.Day visited, int percent) {
        if (visited.failed() == 0) {
            return "p-good";
        }
        return visited.failed() * 100L >= (long) percent * visited.counted() ? "p-bad" : "p-warn";
    }
}
