package org.yibaotong.newsroom;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.yibaotong.shared.Refusal;

/** Reads as the rule book does: this is refused, by that rule. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
