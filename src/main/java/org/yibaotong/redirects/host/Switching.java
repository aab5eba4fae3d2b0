package org.yibaotong.redirects.host;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day the names of an old website are to be switched over to here (切换日), and how far that is.
 *
 * @param on nothing where no day is set
 * @param isDone whether all of them lead here
 * @param longest what is kept the longest and is kept too long, or nothing
 */
public record Switching(
        @Nullable LocalDate on, boolean isDone, @Nullable NameRecord longest, LocalDate today) {

    /** @param looks at its own names, nothing for one that nobody has looked at */
    static Switching of(@Nullable LocalDate on, List<Optional<HostLook>> looks, LocalDate today) {
        return new Switching(
                on,
                looks.stream()
                        .allMatch(look -> look.filter(one -> one.state() == HostState.HERE)
                                .isPresent()),
                looks.stream()
                        .flatMap(look -> look.map(HostLook::record).stream())
                        .filter(NameRecord::isLong)
                        .max(Comparator.comparingInt(NameRecord::ttl))
                        .orElse(null),
                today);
    }

    public boolean isAhead() {
        return on != null && !isDone;
    }

    /** Nothing to be said where no day is set, or once it is done. */
    public String said() {
        if (on == null || isDone) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, on);
        var planned = "计划" + on + "切换，";
        return days < 0
                ? planned + "已经过了" + -days + "天，还没有全切过来。"
                : planned + (days == 0 ? "就是今天。" : "还有" + days + "天。");
    }

    /** What is kept long stays wrong long: it has to be made short before the day, and its old time has to run out first. */
    public String advice() {
        return isAhead() && longest != null
                ? "现在缓存时间" + longest.time() + "：切错了，要等这么久才都改得回来。请域名管理单位先降到五分钟，降了要过" + longest.time() + "才管用。"
                : "";
    }
}
