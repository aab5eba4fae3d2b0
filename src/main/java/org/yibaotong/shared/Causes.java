package org.yibaotong.shared;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** What lies under a fault (起因), the fault itself first. */
public final class Causes {

    private Causes() {}

    public static Stream<Throwable> of(@Nullable Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Causes::under).map(Objects::requireNonNull);
    }

    /** A connection that breaks in the middle cannot be rolled back either, and Spring tells of that instead. */
    private static @Nullable Throwable under(Throwable fault) {
        return fault instanceof TransactionSystemException late && late.getApplicationException() != null
                ? late.getApplicationException()
                : fault.getCause();
    }
}
