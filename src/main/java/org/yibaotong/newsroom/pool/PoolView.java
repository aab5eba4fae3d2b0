package org.yibaotong.newsroom.pool;

/** Which part of the pool is looked at (看哪些). */
public enum PoolView {
    /** 等答复: new ones, those taken out of a story, and held ones whose day has come; what is routine sinks below the others. */
    WAITING(Sql.WAITING, "routine, due_at, received_at, id"),
    /** 例行会议: those of them. */
    ROUTINE(Sql.WAITING + " and " + Sql.ROUTINE, "due_at, received_at, id"),
    /** 暂存. */
    HELD("status = 'HELD' and held_until > :today", "held_until, received_at, id"),
    /** 全部. */
    ALL("true", "received_at desc, id desc");

    private static final class Sql {
        static final String WAITING =
                "(status in ('RECEIVED', 'TAKEN_OUT') or status = 'HELD' and held_until <= :today)";
        static final String ROUTINE =
                "exists (select 1 from newsroom.worth where submission_id = submission.id and worth.routine)";
    }

    private final String condition;
    private final String order;

    PoolView(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    /** Whether what it shows is still to be answered; there, what is one event stands together. */
    boolean isToAnswer() {
        return switch (this) {
            case WAITING, ROUTINE, HELD -> true;
            case ALL -> false;
        };
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }
}
