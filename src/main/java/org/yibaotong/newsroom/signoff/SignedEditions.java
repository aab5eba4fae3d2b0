package org.yibaotong.newsroom.signoff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.SignedOffStories;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.review.Concerned;
import org.yibaotong.newsroom.review.Review;
import org.yibaotong.newsroom.review.ReviewResult;
import org.yibaotong.newsroom.review.Reviews;
import org.yibaotong.newsroom.source.Source;
import org.yibaotong.newsroom.source.Sources;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.PersonId;

/** Hands signed editions to those who publish them, with the hash of what is stored now. */
@Service
@Transactional(readOnly = true)
class SignedEditions implements SignedOffStories {

    private final Stories stories;
    private final Editions editions;
    private final SignOffs signOffs;
    private final Sources sources;
    private final Reviews reviews;
    private final Concerned concerned;
    private final People people;

    SignedEditions(
            Stories stories,
            Editions editions,
            SignOffs signOffs,
            Sources sources,
            Reviews reviews,
            Concerned concerned,
            People people) {
        this.stories = stories;
        this.editions = editions;
        this.signOffs = signOffs;
        this.sources = sources;
        this.reviews = reviews;
        this.concerned = concerned;
        this.people = people;
    }

    @Override
    public SignedOffStory get(StoryId id, int number) {
        var signedAt = signOffs.get(id, number).at();
        var story = stories.get(id);
        var text = editions.get(id, number).text();
        return new SignedOffStory(
                id,
                number,
                text.sha256(),
                text.headline().text(),
                text.summary(),
                text.topic(),
                text.body(),
                text.cover(),
                story.unit(),
                credits(story, signedAt),
                concerned.everyone(story),
                signedAt);
    }

    private List<Credit> credits(Story story, Instant signedAt) {
        var credits = new ArrayList<Credit>();
        sources.ever(story.id()).stream()
                .filter(source -> source.isNamedAt(signedAt))
                .map(Source::credit)
                .distinct()
                .forEach(credit -> credits.add(new Credit("来稿", credit)));
        credits.add(new Credit("编辑", name(story.editor())));
        reviewers(story.id(), signedAt)
                .forEach((round, reviewer) -> credits.add(new Credit(round.chinese(), name(reviewer))));
        return credits;
    }

    /** Who passed this text: in the cycle that led to the signature. A correction has but a final review and keeps the names of before. */
    private Map<Round, PersonId> reviewers(StoryId story, Instant signedAt) {
        var passed = reviews.of(story).stream()
                .filter(review -> review.verdict() == ReviewResult.PASS)
                .toList();
        var reviewers = new EnumMap<Round, PersonId>(Round.class);
        signOffs.of(story).stream()
                .filter(signOff -> !signOff.at().isAfter(signedAt))
                .forEach(signOff -> {
                    if (!signOff.isCorrection()) {
                        reviewers.clear();
                    }
                    ofItsCycle(passed, signOff).forEach(review -> reviewers.put(review.round(), review.by()));
                });
        return reviewers;
    }

    private static List<Review> ofItsCycle(List<Review> passed, SignOff signOff) {
        var before = passed.stream()
                .filter(review -> !review.at().isAfter(signOff.at()))
                .toList();
        return before.stream()
                .filter(review -> review.cycle() == before.getLast().cycle())
                .toList();
    }

    private String name(PersonId person) {
        return people.get(person).name();
    }
}
