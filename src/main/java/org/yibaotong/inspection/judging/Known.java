package org.yibaotong.inspection.judging;

/** What can be known of an account (事实). */
public enum Known {
    /** The last day something was posted, of all that are known. */
    LAST_POST,
    /** The first day of those without a post, with none unknown among them, up to the day this is known of. */
    QUIET_SINCE,
    /** How people can answer; 无 where it says that they cannot. */
    INTERACTION,
    /** What somebody saw with their own eyes. */
    SEEN,
    /** The address it was seen at. */
    PAGE
}
