package org.yibaotong.web;

/** The person is known, and this is not theirs to open. */
public final class NotAllowed extends RuntimeException {

    public NotAllowed() {
        super(null, null, false, false);
    }
}
