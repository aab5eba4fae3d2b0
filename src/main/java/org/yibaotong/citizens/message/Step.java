package org.yibaotong.citizens.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/**
 * Something that happened to a message.
 *
 * @param by null for the writer, and for the program
 */
public record Step(
        StepKind kind, Instant at, UnitId unit, @Nullable PersonId by, String words) {}
