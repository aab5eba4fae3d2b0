package org.yibaotong.newsroom.pool;

/** Which part of the pool is looked at (看哪些). */
public enum PoolView {
    /** 等答复: new ones, and held ones whose day has come. */
    WAITING("(status = 'RECEIVED' or status = 'HELD' and held_until <= :today)", "due_at, received_at, id"),
    /** 暂存. */
    HELD("status = 'HELD' and held_until > :today", "held_until, received_at, id"),
    /** 全部. */
    ALL("true", "received_at desc, id desc");

    private final String condition;
    private final String order;

    PoolView(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    /** Whether what it shows is still to be answered; there, what is one event stands together. */
    boolean isToAnswer() {
        return switch (this) {
            case WAITING, HELD -> true;
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
