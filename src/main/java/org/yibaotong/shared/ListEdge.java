package org.yibaotong.shared;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/**
 * Where the next page of a list begins (翻到哪里): behind the row that changed or came then. A list that is walked from edge to edge
 * costs as much at its end as at its beginning, and rows that move up meanwhile neither repeat nor hide others.
 */
public record ListEdge(Instant at, UUID id) {

    private static final String BETWEEN = "_";

    /** @throws IllegalArgumentException when it was not written by {@link #toString} */
    public static ListEdge of(String written) {
        int end = written.indexOf(BETWEEN);
        if (end < 0) {
            throw new IllegalArgumentException("not the edge of a list: " + written);
        }
        try {
            return new ListEdge(Instant.parse(written.substring(0, end)), UUID.fromString(written.substring(end + 1)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not the edge of a list: " + written, e);
        }
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return at + BETWEEN + id;
    }
}
