package org.yibaotong.newsroom.head;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.Publications.PublicStory;
import org.yibaotong.newsroom.StoryId;

/** Which stories the public can read now, as far as there is anybody who publishes. */
@Component
public class Published {

    private final ObjectProvider<Publications> publications;

    Published(ObjectProvider<Publications> publications) {
        this.publications = publications;
    }

    public Optional<PublicStory> of(StoryId story) {
        return publications.stream().findFirst().flatMap(known -> known.of(story));
    }

    public List<String> mostRead(Instant since, int most) {
        return publications.stream()
                .findFirst()
                .map(known -> known.mostRead(since, most))
                .orElse(List.of());
    }

    public Map<StoryId, PublicStory> of(Collection<StoryId> stories) {
        return publications.stream().findFirst().map(known -> known.of(stories)).orElse(Map.of());
    }
}
