package org.yibaotong.identity.visit;

/** How somebody signed in (登录方式). */
public enum Means {
    PASSWORD,
    PASSWORD_AND_CODE,
    PASSKEY,
    CENTRAL,
    CENTRAL_AND_CODE;

    /** The same with the second factor shown as well. */
    public Means withCode() {
        return switch (this) {
            case PASSWORD, PASSWORD_AND_CODE -> PASSWORD_AND_CODE;
            case CENTRAL, CENTRAL_AND_CODE -> CENTRAL_AND_CODE;
            case PASSKEY -> PASSKEY;
        };
    }

    /** Whether two factors were shown. */
    public boolean isStrong() {
        return switch (this) {
            case PASSWORD, CENTRAL -> false;
            case PASSWORD_AND_CODE, CENTRAL_AND_CODE, PASSKEY -> true;
        };
    }

    /** Whether a password was typed, so that an old one can be asked to go. */
    public boolean isByPassword() {
        return this == PASSWORD || this == PASSWORD_AND_CODE;
    }
}
