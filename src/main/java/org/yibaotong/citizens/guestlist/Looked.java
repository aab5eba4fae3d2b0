package org.yibaotong.citizens.guestlist;

import org.yibaotong.shared.Refusal;

/**
 * For whom a clerk looks in the list (找谁).
 *
 * @param tail the last digits of a telephone, or empty
 * @param untold whether only for those who have to be rung up
 */
record Looked(String tail, boolean untold) {

    /** Fewer digits are shared by so many that whoever types them reads half the list. */
    private static final int TAIL = 4;

    /** Four digits tell an entrance who comes, and an address in a browser tells nobody a name. */
    static Looked of(String typed, boolean untold) {
        var digits = typed.replaceAll("\\D", "");
        Refusal.when(!digits.isEmpty() && digits.length() < TAIL, "sign-up.tail.too-short", TAIL);
        return new Looked(digits.substring(Math.max(0, digits.length() - TAIL)), untold);
    }

    boolean isForSome() {
        return untold || !tail.isEmpty();
    }
}
