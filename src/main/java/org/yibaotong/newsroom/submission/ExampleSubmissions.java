package org.yibaotong.newsroom.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.StoryId;

/**
 * The submissions behind the example world's stories, remembered while that world is told: each story there is built from what
 * was sent in, under the id the senders' receipts already point to.
 */
@Component
public class ExampleSubmissions {

    /** One submission that went into a story, and when an editor took it. */
    public record Source(Submission submission, Instant takenAt) {}

    private final Map<String, StoryId> ids = new HashMap<>();
    private final Map<String, List<Source>> sources = new HashMap<>();

    /** The id the story with this key has, or will have. */
    public StoryId story(String key) {
        return ids.computeIfAbsent(key, unknown -> StoryId.next());
    }

    /** In the order they were taken; the first was adopted, the others merged. */
    public List<Source> of(String key) {
        return sources.getOrDefault(key, List.of()).stream()
                .sorted(Comparator.comparing(Source::takenAt))
                .toList();
    }

    void add(String key, Submission submission, Instant takenAt) {
        sources.computeIfAbsent(key, unknown -> new ArrayList<>()).add(new Source(submission, takenAt));
    }
}
