package org.yibaotong.web;

/** The person is known, and this is not theirs to open. */
public final class NotAllowed extends RuntimeException {

    private final String code;

    public NotAllowed() {
        this("error.not-allowed");
    }

    /** With words of its own, where they can say what to do next. */
    public NotAllowed(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
