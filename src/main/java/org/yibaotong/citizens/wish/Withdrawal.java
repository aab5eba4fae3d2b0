package org.yibaotong.citizens.wish;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.PersonId;

/**
 * Why a wish is withdrawn (撤下), in words that tell nobody.
 *
 * @param by who did it, or null where a consent was taken back
 */
public record Withdrawal(String reason, @Nullable PersonId by, Instant at) {}
