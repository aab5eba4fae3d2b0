package org.yibaotong.inspection.overview;

/** How near the day is until which a finding is to be mended (整改期限). */
public enum Due {
    /** 已逾期. */
    OVERDUE("due_on < :today"),
    /** 一周内到期. */
    WITHIN_A_WEEK("due_on between :today and :today + 7"),
    /** 没有定期限. */
    NONE("due_on is null and :today is not null");

    private final String condition;

    Due(String condition) {
        this.condition = condition;
    }

    /** In SQL, with a parameter {@code today}. */
    String condition() {
        return condition;
    }
}
