package org.yibaotong.audit.trail;

import java.util.List;
import org.yibaotong.shared.Rows;

/** The page of the trail. */
public record TrailPage(
        Rows<TrailRow> rows, TrailFilter filter, List<Choice> acts, List<Choice> kinds, Checked checked) {

    /** Something to narrow the trail to. */
    public record Choice(String value, String label) {}

    /**
     * What the last check found.
     *
     * @param state one of none, running, stopped, whole, broken
     * @param hash of the last line, where it is whole
     */
    public record Checked(String state, String words, String hash, long done, long total) {

        public boolean isRunning() {
            return state.equals("running");
        }
    }
}
