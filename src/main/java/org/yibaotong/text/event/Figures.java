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
    static final Logistic SENSE = get("sense");
    static final Logistic STORY = get("story");
    static final Logistic COPY = get("copy");
    static final double COPIED = number("copied");
    static final Limits OF_HEADLINES = limits("headline");
    static final Limits OF_SENSES = limits("sense");
    static final Limits OF_STORIES = limits("story");

    private Figures() {}

    private static Logistic get(String name) {
        return Objects.requireNonNull(LINES.get(name), name);
    }

    private static Limits limits(String name) {
        return new Limits(number("same-" + name), number("related-" + name));
    }

    private static double number(String name) {
        return get(name).weights()[0];
    }
}
