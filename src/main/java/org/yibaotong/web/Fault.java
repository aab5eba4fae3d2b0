package org.yibaotong.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.yibaotong.shared.Causes;
import org.yibaotong.shared.Unavailable;

/**
 * What went wrong on our side and not by anybody's mistake (故障): one line in the log if it will pass, or else all that is known
 * of it under a number, which the person is told.
 */
record Fault(HttpStatus status, String code, String number) {

    static final String OURS = "error.ours";

    private static final Logger log = LoggerFactory.getLogger(Fault.class);

    /** How the database begins what it says when it cannot be reached, has no room, is being stopped, or its disk fails. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58");

    private static final String DISK_FULL = "53100";

    /** All that the system says about it, in the words of its language. */
    private static final Pattern NO_ROOM = Pattern.compile("No space left on device|设备上没有空间|Disk quota exceeded");

    static Fault writtenDown(String request, @Nullable Throwable thrown) {
        return passing(thrown).map(fault -> fault.inOneLine(request, thrown)).orElseGet(() -> ours(request, thrown));
    }

    private static Fault ours(String request, @Nullable Throwable thrown) {
        var number = HexFormat.of().toHexDigits(RandomGenerator.getDefault().nextInt());
        log.error("{} failed, number {}", request, number, thrown);
        return new Fault(HttpStatus.INTERNAL_SERVER_ERROR, OURS, number);
    }

    private Fault inOneLine(String request, @Nullable Throwable thrown) {
        log.warn(
                "{} could not be done: {}",
                request,
                Objects.requireNonNull(last(thrown)).getMessage());
        return this;
    }

    private static Optional<Fault> passing(@Nullable Throwable thrown) {
        return Causes.of(thrown)
                .flatMap(cause -> Stream.ofNullable(codeOf(cause)))
                .findFirst()
                .map(code -> new Fault(HttpStatus.SERVICE_UNAVAILABLE, code, ""));
    }

    private static @Nullable String codeOf(Throwable cause) {
        return switch (cause) {
            case Unavailable away -> away.code();
            case SQLTransientConnectionException none -> "error.busy";
            case IOException full when isNoRoom(full) -> "error.disk-full";
            case SQLException said when DISK_FULL.equals(said.getSQLState()) -> "error.disk-full";
            case SQLException said when said.getSQLState() instanceof String state && isPassing(state) -> "error.busy";
            default -> null;
        };
    }

    static boolean isNoRoom(@Nullable Throwable thrown) {
        return Causes.of(thrown)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(message -> NO_ROOM.matcher(message).find());
    }

    private static boolean isPassing(String state) {
        return state.length() == DISK_FULL.length() && PASSING.contains(state.substring(0, 2));
    }

    private static @Nullable Throwable last(@Nullable Throwable thrown) {
        return Causes.of(thrown).reduce((before, cause) -> cause).orElse(null);
    }
}
