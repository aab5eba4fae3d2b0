package org.yibaotong.closure.closurecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** How a case stands today, and what is due by when (期限). */
@Component
class CaseDays {

    private final Words words;
    private final Clock clock;

    CaseDays(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    LocalDate today() {
        return Times.date(clock.instant());
    }

    boolean isLate(@Nullable LocalDate due, CaseStation station) {
        return station.isStopped() && due != null && due.isBefore(today());
    }

    String due(CaseStation station, @Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        long left = ChronoUnit.DAYS.between(today(), day);
        if (station.isStopped()) {
            return day
                    + (station == CaseStation.NOT_FOUND ? "前要确认搜不到，" : "前要注销，")
                    + (left < 0 ? "已超期" + -left + "天" : left == 0 ? "今天到期" : "还有" + left + "天");
        }
        return station == CaseStation.WATCH ? "观察到" + day : "公告到" + day + "满期";
    }

    Badge badge(CaseStanding standing, CaseStation station, boolean isLate, boolean isStayed) {
        boolean isCancelled = station == CaseStation.NOT_FOUND;
        return switch (standing) {
            case CLOSED -> new Badge(words.of(standing), "is-good", "check");
            case REVERSED -> new Badge(words.of(standing), "", "undo");
            case OPEN ->
                isLate
                        ? new Badge(isCancelled ? "还没确认搜不到，已超期" : "停更了没注销，已超期", "is-bad", "alert")
                        : station.isStopped()
                                ? new Badge(isCancelled ? "注销了，还没确认搜不到" : "停更了还没注销", "is-warn", "clock")
                                : isStayed ? new Badge("暂缓，等答复", "is-warn", "scale") : going(standing, station);
        };
    }

    private Badge going(CaseStanding standing, CaseStation station) {
        return station == CaseStation.WATCH
                ? new Badge("观察中", "is-brand", "eye")
                : new Badge(words.of(standing), "is-brand", "clock");
    }
}
