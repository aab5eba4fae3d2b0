package org.yibaotong.text.event;

/** What two items are to each other (判断), from the closest to the farthest. */
public enum Relation {
    /** The same words: cut, added to, reordered or converted, but not written anew. */
    COPY,
    /** The same event, written by another hand. */
    SAME,
    /** The same subject, another event: two streets, two matches, two days. */
    RELATED,
    DIFFERENT
}
