package org.yibaotong.text;

/** How much work a comparison may still be (工作量), so that two long texts without likeness cannot keep anyone waiting. */
final class Effort {

    private static final long STEPS = 15_000_000;

    private long left = STEPS;

    /** Takes the steps if there are that many left. */
    boolean afford(long steps) {
        if (steps > left) {
            return false;
        }
        left -= steps;
        return true;
    }
}
