package org.yibaotong.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which days are worked (工作日): Monday to Friday, less the holidays, plus the weekend days that make up for them. What differs
 * from the plain week is data, announced by the State Council for one year at a time.
 */
public final class WorkingDays {

    private static final String HOLIDAY = "休";
    private static final String WORKED = "班";

    private final Map<LocalDate, String> different = new HashMap<>();

    /** @param lines {@code first,last,休 or 班,name,source}, later lines over earlier ones; {@code #} begins a remark */
    public WorkingDays(List<String> lines) {
        lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("first,"))
                .forEach(this::take);
    }

    public boolean isWorked(LocalDate day) {
        var kind = different.get(day);
        return kind == null ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 : kind.equals(WORKED);
    }

    /**
     * The last day of a time limit: that many working days on, the first day not counted (民法典第二百零一条).
     *
     * @param count from 0, which gives the day itself where it is worked, and else the next that is
     */
    public LocalDate after(LocalDate first, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("working days run forward only: " + count);
        }
        var day = count == 0 ? first : first.plusDays(1);
        for (int left = count; ; day = day.plusDays(1)) {
            if (isWorked(day) && --left <= 0) {
                return day;
            }
        }
    }

    /** How many working days there are after the first day up to and with the last; 0 where the last is not later. */
    public int between(LocalDate first, LocalDate last) {
        return last.isAfter(first)
                ? (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::isWorked)
                        .count()
                : 0;
    }

    private void take(String line) {
        var cells = line.split(",", -1);
        if (cells.length < 3 || !(cells[2].equals(HOLIDAY) || cells[2].equals(WORKED))) {
            throw new IllegalArgumentException("not a line of working days: " + line);
        }
        LocalDate.parse(cells[0])
                .datesUntil(LocalDate.parse(cells[1]).plusDays(1))
                .forEach(day -> different.put(day, cells[2]));
    }
}
