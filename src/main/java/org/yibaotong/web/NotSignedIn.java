package org.yibaotong.web;

/** Nobody is signed in, and somebody has to be. */
public final class NotSignedIn extends RuntimeException {

    public NotSignedIn() {
        super(null, null, false, false);
    }
}
