package org.yibaotong.citizens.service;

/** What a service needs of its clerk (待补). */
public enum Need {
    /** Elements of a guide are missing. */
    MISSING("""
            (kind = 'GUIDE' and '' in (basis, conditions, papers, place, hours, telephone, steps))"""),
    /** Nobody has made sure for long. */
    STALE("confirmed_on < :stale"),
    /** Its link failed two nights in a row. */
    BROKEN("(failing_on < checked_on and link_check.link = service.link)");

    private final String condition;

    Need(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
