package org.yibaotong.newsroom;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of stories after sign-off. The newsroom asks; {@code publishing} answers by implementing this. */
public interface Publications {

    Optional<PublicStory> of(StoryId story);

    Map<StoryId, PublicStory> of(Collection<StoryId> stories);

    /** How often it was read, hour by hour since it was published. */
    Reading reading(StoryId story);

    /** What is public and shares most of these clues. Whether they belong together is for the newsroom to decide. */
    List<Told> like(Map<String, Integer> clues, int most);

    /** Headlines of what came out since then and can still be read, the most read first: of pieces, never of people or units. */
    List<String> mostRead(Instant since, int most);

    /** A published text. */
    record Told(StoryId story, String headline, String text, Instant publishedAt) {}

    /**
     * @param url on the portal
     * @param withdrawnAt when it was taken down, or null
     */
    record PublicStory(
            StoryId story,
            String headline,
            String url,
            Instant publishedAt,
            @org.jspecify.annotations.Nullable Instant withdrawnAt,
            long reads) {}

    /**
     * @param countedUntil the figures are complete up to here
     * @param hours one number an hour, the first is the hour of publication; at most the first 72
     */
    record Reading(long total, Instant countedUntil, List<Long> hours) {}
}
