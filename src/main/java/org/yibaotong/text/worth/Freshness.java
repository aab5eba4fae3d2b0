package org.yibaotong.text.worth;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether something has just happened (新鲜), by what its sender said of the day. */
public final class Freshness {

    private static final Pattern DAY = Pattern.compile("今[天日早晚]|明[天日早晚]|昨[天日晚]|前天|刚才|刚刚|(\\d{1,2})月(\\d{1,2})[日号]");
    private static final Map<String, Integer> AWAY = Map.of("今", 0, "刚", 0, "明", 1, "昨", -1, "前", -2);
    private static final int FRESH_DAYS = 1;
    private static final int STALE_DAYS = 4;

    private Freshness() {}

    /**
     * @param happened in the sender's words, such as 昨天下午
     * @param told the day it was sent
     */
    public static Optional<Merit> of(String happened, LocalDate told, LocalDate today) {
        return day(happened, told).flatMap(day -> of(ChronoUnit.DAYS.between(day, today)));
    }

    private static Optional<Merit> of(long days) {
        if (days <= FRESH_DAYS) {
            return Optional.of(new Merit(MeritKind.FRESH, days < 0 ? "还没到" : days == 0 ? "今天的事" : "昨天的事"));
        }
        return days < STALE_DAYS ? Optional.empty() : Optional.of(new Merit(MeritKind.STALE, days + "天前的事"));
    }

    private static Optional<LocalDate> day(String happened, LocalDate told) {
        var found = DAY.matcher(happened);
        if (!found.find()) {
            return Optional.empty();
        }
        var away = AWAY.get(found.group().substring(0, 1));
        return away == null ? date(found.group(1), found.group(2), told) : Optional.of(told.plusDays(away));
    }

    /** The year goes without saying: what lies far ahead was last year. */
    private static Optional<LocalDate> date(String month, String day, LocalDate told) {
        try {
            var date =
                    MonthDay.of(Integer.parseInt(month), Integer.parseInt(day)).atYear(told.getYear());
            return Optional.of(date.isAfter(told.plusMonths(6)) ? date.minusYears(1) : date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
