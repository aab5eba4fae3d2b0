package org.yibaotong.inspection.judging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The visits of single days (每天的访问): how many told something, and how many of those failed. */
public record VisitDays(List<Day> days) {

    public record Day(LocalDate day, int counted, int failed) {}

    public String text() {
        return days.stream()
                .map(one -> one.day() + ":" + one.failed() + "/" + one.counted())
                .collect(Collectors.joining(" "));
    }

    static VisitDays read(String text) {
        return new VisitDays(Arrays.stream(text.split(" ")).map(VisitDays::day).toList());
    }

    private static Day day(String text) {
        var parts = text.split("[:/]");
        return new Day(LocalDate.parse(parts[0]), Integer.parseInt(parts[2]), Integer.parseInt(parts[1]));
    }

    /** Only days with enough visits, and only the last so many of them before that day. */
    boolean coverTheDaysBefore(LocalDate on, int number, int visits) {
        return on.minusDays(number)
                .datesUntil(on)
                .allMatch(day -> days.stream().anyMatch(one -> one.day().equals(day) && one.counted() >= visits));
    }

    VisitDays daysBefore(LocalDate on, int number) {
        return new VisitDays(days.stream()
                .filter(one -> one.day().isBefore(on) && !one.day().isBefore(on.minusDays(number)))
                .toList());
    }

    int counted() {
        return days.stream().mapToInt(Day::counted).sum();
    }

    int failed() {
        return days.stream().mapToInt(Day::failed).sum();
    }

    long failingDays() {
        return days.stream().filter(one -> one.failed() > 0).count();
    }
}
