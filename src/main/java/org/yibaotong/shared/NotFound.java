package org.yibaotong.shared;

/** Not there, or not yours to see: both are answered with the same words. */
public final class NotFound extends RuntimeException {

    public NotFound(String what, Object id) {
        super(what + " " + id, null, false, false);
    }
}
