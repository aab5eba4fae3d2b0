package org.yibaotong.web;

/**
 * One station of a road (站), as it is drawn in a line.
 *
 * @param state the class of its dot: is-done, is-now, is-stuck, or empty when it is still ahead
 * @param line what stands below its name
 */
public record Station(String name, String state, String line) {

    public boolean isDone() {
        return state.equals("is-done");
    }

    public boolean isNow() {
        return state.equals("is-now");
    }
}
