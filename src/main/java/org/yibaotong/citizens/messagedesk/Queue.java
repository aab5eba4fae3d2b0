package org.yibaotong.citizens.messagedesk;

/** Which messages a clerk looks at. */
public enum Queue {
    /** To be taken on or answered by one's own unit. */
    MINE,
    /** An answer waits to be read by a second person. */
    TO_READ,
    /** With another unit. */
    ELSEWHERE,
    ANSWERED,
    CLOSED,
    /** An editor looks at it first. */
    HELD,
    ASIDE
}
