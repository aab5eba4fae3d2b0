package org.yibaotong.newsroom.receipt;

/**
 * One station of a submission's road (站).
 *
 * @param state the class of its dot: is-done, is-now, is-stuck, or empty when it is still ahead
 */
public record Station(String name, String state, String line) {

    public boolean isDone() {
        return state.equals("is-done");
    }
}
