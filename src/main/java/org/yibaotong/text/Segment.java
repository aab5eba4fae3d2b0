package org.yibaotong.text;

/** A stretch of a text that two people changed at the same time (片段), as HTML that is safe to show. */
public sealed interface Segment {

    /** Nobody changed it, or both in the same way. */
    record Same(String html) implements Segment {}

    /** Only I changed it; empty if I took it out. */
    record Mine(String html) implements Segment {}

    /** Only they changed it; empty if they took it out. */
    record Theirs(String html) implements Segment {}

    /** Both changed it, differently: a person must choose. */
    record Both(String mine, String theirs) implements Segment {}
}
