package org.yibaotong.redirects.health;

import org.yibaotong.redirects.mapping.Health;

/**
 * What one look says of a target (看一次的结果). One night it may be away for reasons of its own; dead it is when it was away the night before
 * as well.
 *
 * @param failures nights in a row
 */
record Judged(Health health, int failures) {

    private static final int NIGHTS = 2;

    static Judged of(TargetSeen seen, int failuresBefore) {
        if (seen.isCircle()) {
            return new Judged(Health.CIRCLE, 0);
        }
        return switch (seen.presence()) {
            case THERE -> new Judged(Health.FINE, 0);
            case UNSURE -> new Judged(Health.UNSURE, 0);
            case AWAY -> new Judged(failuresBefore + 1 >= NIGHTS ? Health.DEAD : Health.UNSURE, failuresBefore + 1);
        };
    }

    boolean leadsNowhere() {
        return health == Health.DEAD || health == Health.CIRCLE;
    }
}
