package org.yibaotong.closure.closurecase;

import org.jspecify.annotations.Nullable;
import org.yibaotong.closure.watch.Looks;

/**
 * Which cases to look at (筛选). Without a view those that go on.
 *
 * @param station the one to be passed next
 */
public record CaseFilter(@Nullable View view, @Nullable CaseStation station) {

    /** Time enough to do something about it. */
    static final int DAYS_AHEAD = 7;

    /** What people look for most (看什么). */
    public enum View {
        /** 停更没注销: nobody posts, nobody watches, and it is still there. */
        STOPPED,
        /** 该注销了: handled by whoever looks, and its day is near or past. Of these people are told. */
        DUE,
        OVERDUE,
        HOMELESS,
        /** 暂缓: somebody waits for an answer. */
        STAYED,
        /** 该搜一遍: nobody searched for the name lately. */
        SEARCH,
        CLOSED,
        REVERSED
    }

    public boolean isEmpty() {
        return view == null && station == null;
    }

    String condition() {
        return "unit_id = any(:units) and " + viewed() + (station == null ? "" : " and station = :station");
    }

    private String viewed() {
        return switch (view) {
            case null -> "standing = 'OPEN'";
            case STOPPED -> "is_stopped";
            case DUE -> "is_stopped and cancel_by <= :today + " + DAYS_AHEAD + " and owner_id = :person";
            case OVERDUE -> "is_stopped and cancel_by < :today";
            case HOMELESS ->
                "standing = 'OPEN' and exists (select from closure.service where case_id = closure_case.id and home = '')";
            case STAYED ->
                "standing = 'OPEN' and exists (select from closure.stay where case_id = closure_case.id and answer = '')";
            case SEARCH -> Looks.SEARCH_DUE;
            case CLOSED -> "standing = 'CLOSED'";
            case REVERSED -> "standing = 'REVERSED'";
        };
    }
}
