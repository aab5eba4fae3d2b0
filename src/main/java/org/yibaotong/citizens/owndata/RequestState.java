package org.yibaotong.citizens.owndata;

/** Where a request stands. */
public enum RequestState {
    OPEN,
    DONE,
    REFUSED
}
