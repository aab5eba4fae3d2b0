package org.yibaotong.citizens.message;

/** Why a message does not go on by itself (先看一看). Whoever takes it on or refers it lets it go on. */
public enum Hold {
    NONE,
    /** It has a word of the place's own list in it. */
    WORDS,
    /** Many that came in on one day say the same. */
    ALIKE,
    /** Somebody read it and put it aside (放到一边). */
    ASIDE
}
