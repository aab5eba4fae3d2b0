package org.yibaotong;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.yibaotong.shared.Refusal;

/** {@code assertThatRefusal(() -> …).isEqualTo("unit.close.has-people")}. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(String code, ThrowingCallable act) {
        assertThatRefusal(act).isEqualTo(code);
    }

    public static AbstractStringAssert<?> assertThatRefusal(ThrowingCallable act) {
        var refused = new Refusal[1];
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).satisfies(refusal -> refused[0] = refusal);
        return Assertions.assertThat(refused[0].code());
    }
}
