package org.yibaotong.citizens.signup;

/**
 * For whom a clerk looks in the list (找谁).
 *
 * @param tail the last digits of a telephone, or empty
 * @param untold whether only for those who have to be rung up
 */
record Looked(String tail, boolean untold) {

    static Looked of(String typed, boolean untold) {
        return new Looked(GuestDesk.tail(typed), untold);
    }

    boolean isForSome() {
        return untold || !tail.isEmpty();
    }
}
