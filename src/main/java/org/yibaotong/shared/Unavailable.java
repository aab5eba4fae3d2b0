package org.yibaotong.shared;

import org.jspecify.annotations.Nullable;

/** Something outside does not answer now; trying later may help. Its code has words in {@code messages.properties}. */
public class Unavailable extends RuntimeException {

    private final String code;

    public Unavailable(String code, String what, @Nullable Throwable cause) {
        super(what, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
