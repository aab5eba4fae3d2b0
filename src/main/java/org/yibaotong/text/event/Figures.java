package org.yibaotong.text.event;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Objects;

/** The few figures of the decision, learned once and frozen (系数): a line each, name and numbers. */
final class Figures {

    private static final Map<String, Logistic> LINES = Resource.text("same-event.txt")
            .lines()
            .map(line -> line.split(" ", 2))
            .collect(toMap(parts -> parts[0], parts -> Logistic.read(parts[1])));

    static final Logistic HEADLINE = get("headline");
    static final Logistic STORY = get("story");
    static final Logistic COPY = get("copy");
    static final double COPIED = number("copied");
    static final double SAME_HEADLINE = number("same-headline");
    static final double SAME_STORY = number("same-story");
    static final double RELATED_HEADLINE = number("related-headline");
    static final double RELATED_STORY = number("related-story");

    private Figures() {}

    private static Logistic get(String name) {
        return Objects.requireNonNull(LINES.get(name), name);
    }

    private static double number(String name) {
        return get(name).weights()[0];
    }
}
