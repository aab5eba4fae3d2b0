package org.yibaotong.newsroom.road;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.StoryRoads;
import org.yibaotong.newsroom.review.Review;
import org.yibaotong.newsroom.review.ReviewResult;
import org.yibaotong.newsroom.review.Reviews;
import org.yibaotong.newsroom.signoff.SignOff;
import org.yibaotong.newsroom.signoff.SignOffs;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.PersonId;

/** Tells the steps of a story: editing, the reviews of this cycle, sign-off. */
@Service
class Roads implements StoryRoads {

    private final Stories stories;
    private final Reviews reviews;
    private final SignOffs signOffs;
    private final People people;
    private final JdbcClient jdbc;

    Roads(Stories stories, Reviews reviews, SignOffs signOffs, People people, JdbcClient jdbc) {
        this.stories = stories;
        this.reviews = reviews;
        this.signOffs = signOffs;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Override
    public List<Step> of(StoryId id) {
        var story = stories.get(id);
        var signature = signature(story);
        var passed = passed(story);
        var steps = new ArrayList<Step>();
        steps.add(editing(story));
        if (story.stage() == Stage.DROPPED) {
            steps.add(new Step("不用", story.changedAt(), null));
            return steps;
        }
        rounds(story, signature, passed).forEach(round -> steps.add(step(round, passed)));
        steps.add(step("签发", signature.map(SignOff::at), signature.map(SignOff::by)));
        return steps;
    }

    @Override
    public Map<StoryId, String> headlines(Collection<StoryId> ids) {
        return jdbc
                .sql("select id, headline from newsroom.story where id = any(:ids)")
                .param("ids", ids.stream().map(StoryId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new StoryId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Step editing(Story story) {
        var done = story.stage() != Stage.EDITING;
        var at = done ? Optional.ofNullable(story.road().sentAt()).orElse(story.createdAt()) : null;
        return new Step("编辑", at, name(story.editor()));
    }

    /** A correction has the final review only, and an emergency leaves out what was missing. */
    private static Stream<Round> rounds(Story story, Optional<SignOff> signature, Map<Round, Review> passed) {
        var express = story.road().isCorrection()
                || signature.filter(signed -> !signed.note().isEmpty()).isPresent()
                || Optional.ofNullable(passed.get(Round.FINAL))
                        .filter(review -> review.emergency() != null)
                        .isPresent();
        return Stream.of(Round.values()).filter(round -> !express || round == Round.FINAL || passed.containsKey(round));
    }

    private Step step(Round round, Map<Round, Review> passed) {
        var review = Optional.ofNullable(passed.get(round));
        return step(round.chinese(), review.map(Review::at), review.map(Review::by));
    }

    private Step step(String name, Optional<Instant> at, Optional<PersonId> by) {
        @Nullable Instant when = at.orElse(null);
        @Nullable String who = by.map(this::name).orElse(null);
        return new Step(name, when, who);
    }

    private Map<Round, Review> passed(Story story) {
        var cycle = isSigned(story) ? cycleOfSignature(story) : story.road().cycle();
        return reviews.passed(story.id(), cycle).stream()
                .filter(review -> isStillPassed(review.round(), story.stage()))
                .collect(Collectors.toMap(Review::round, review -> review, (earlier, later) -> later));
    }

    /** The text may be older than the reviews it was signed after, and newer reviews may belong to a road that was left. */
    private int cycleOfSignature(Story story) {
        return reviews.of(story.id()).stream()
                .filter(review -> review.edition() == story.edition())
                .filter(review -> review.round() == Round.FINAL && review.verdict() == ReviewResult.PASS)
                .mapToInt(Review::cycle)
                .max()
                .orElse(story.road().cycle());
    }

    /** After a change behind the final review, that review is open again. */
    private static boolean isStillPassed(Round round, Stage stage) {
        return stage.round().map(open -> round.compareTo(open) < 0).orElse(stage != Stage.EDITING);
    }

    private Optional<SignOff> signature(Story story) {
        return isSigned(story)
                ? signOffs.of(story.id()).stream()
                        .filter(signOff -> signOff.edition() == story.edition())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isSigned(Story story) {
        return switch (story.stage()) {
            case SIGNED_OFF, WITHDRAWN -> true;
            case EDITING, IN_FIRST_REVIEW, IN_SECOND_REVIEW, IN_FINAL_REVIEW, TO_BE_SIGNED, DROPPED -> false;
        };
    }

    private String name(PersonId person) {
        return people.find(person).map(People.PersonFacts::name).orElse("");
    }
}
