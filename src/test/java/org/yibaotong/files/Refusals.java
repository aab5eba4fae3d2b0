package org.yibaotong.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.yibaotong.shared.Refusal;

/** Says which rule must have said no. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(String code, ThrowingCallable action) {
        var refusal = catchThrowableOfType(Refusal.class, action);
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
    }
}
