package org.yibaotong.newsroom.pool;

import java.util.List;

/**
 * What may belong with one submission, ready to print.
 *
 * @param together of the same event, as far as is known
 * @param near like it, but probably something else
 * @param apart said not to be the same event
 * @param published what was public before and tells the same
 */
public record Kin(List<Other> together, List<Other> near, List<Other> apart, List<Earlier> published) {

    /**
     * Another submission.
     *
     * @param words what both say
     * @param said who said so, or empty
     * @param state what became of it
     * @param ticked id, a point, version; empty when it is answered
     * @param storyUrl the story it went into, or empty
     */
    public record Other(
            String id,
            String title,
            String from,
            String words,
            String said,
            String state,
            String ticked,
            String storyUrl) {

        public String url() {
            return "/desk/pool/" + id;
        }
    }

    /** A published story. */
    public record Earlier(String headline, String url, String when, String words, boolean copy) {}

    public boolean isEmpty() {
        return together.isEmpty() && near.isEmpty() && apart.isEmpty() && published.isEmpty();
    }

    /** Those that still wait, and can be adopted with it. */
    public List<Other> toTake() {
        return together.stream().filter(other -> !other.ticked().isEmpty()).toList();
    }
}
