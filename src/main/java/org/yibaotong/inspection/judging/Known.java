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
    PAGE,
    /** What came when that address was asked, with its hash and time; or why nothing did. */
    PAGE_AS_IT_CAME,
    /** The visits of single days to a website, as {@link VisitDays} writes them. */
    VISITS,
    /** The newest date on the home page. */
    HOME_NEWEST,
    /** The newest date on the columns, where the home page shows none and only leads on to them. */
    SECOND_NEWEST,
    /** The day after it, where looks on two days saw nothing newer. */
    HOME_QUIET_SINCE,
    /** Since when looks see items on the home page and no date on any. */
    HOME_UNDATED_SINCE,
    /** The columns of a website, as {@link ColumnDates} writes them. */
    COLUMNS,
    /** The last day of its certificate. */
    CERTIFICATE_UNTIL,
    /** How many links lead nowhere, and which; likewise the others. */
    DEAD_LINKS,
    HIDDEN_LINKS,
    FOREIGN_LINKS,
    MISSING_MARKS,
    MADE_UP_PAGES,
    SENT_TO,
    /** Whom the verification of its platform names. */
    VERIFIED_AS,
    SPONSOR;

    /** Whether seeing the same another day is no news. What the ledger says stays so, whatever day an account changes its state. */
    boolean staysTheSame() {
        return switch (this) {
            case DEAD_LINKS,
                    HIDDEN_LINKS,
                    FOREIGN_LINKS,
                    MISSING_MARKS,
                    MADE_UP_PAGES,
                    SENT_TO,
                    CERTIFICATE_UNTIL,
                    INTERACTION,
                    VERIFIED_AS,
                    SPONSOR -> true;
            case LAST_POST,
                    QUIET_SINCE,
                    SEEN,
                    PAGE,
                    PAGE_AS_IT_CAME,
                    VISITS,
                    HOME_NEWEST,
                    SECOND_NEWEST,
                    HOME_QUIET_SINCE,
                    HOME_UNDATED_SINCE,
                    COLUMNS -> false;
        };
    }
}
