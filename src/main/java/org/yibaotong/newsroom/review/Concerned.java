package org.yibaotong.newsroom.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.source.Source;
import org.yibaotong.newsroom.source.Sources;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.PersonId;

/** Who has a part in a story (有关的人) and hears of its publication, correction and withdrawal. */
@Component
public class Concerned {

    private final Sources sources;
    private final Reviews reviews;

    Concerned(Sources sources, Reviews reviews) {
        this.sources = sources;
        this.reviews = reviews;
    }

    /** Its editor and everyone who reviewed it. */
    public Set<PersonId> newsroom(Story story) {
        var people = new LinkedHashSet<PersonId>();
        people.add(story.editor());
        reviews.of(story.id()).forEach(review -> people.add(review.by()));
        return people;
    }

    /** Those, and before them everyone who sent it in. */
    public List<PersonId> everyone(Story story) {
        var people = new LinkedHashSet<PersonId>();
        sources.of(story.id()).stream().map(Source::author).forEach(people::add);
        people.addAll(newsroom(story));
        return List.copyOf(people);
    }
}
