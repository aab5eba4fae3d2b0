package org.yibaotong.newsroom.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.afterreview.AfterReviewDesk;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.Act;
import org.yibaotong.newsroom.story.Authors;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.newsroom.story.StoryNotices;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** Where stories are reviewed (三审). */
@Service
@Transactional
public class ReviewDesk {

    private static final int REASON_LEAST = 10;

    private final Stories stories;
    private final Editions editions;
    private final Authors authors;
    private final Reviews reviews;
    private final StoryDesk storyDesk;
    private final AfterReviewDesk afterReviews;
    private final StoryNotices notices;
    private final Clock clock;

    ReviewDesk(
            Stories stories,
            Editions editions,
            Authors authors,
            Reviews reviews,
            StoryDesk storyDesk,
            AfterReviewDesk afterReviews,
            StoryNotices notices,
            Clock clock) {
        this.stories = stories;
        this.editions = editions;
        this.authors = authors;
        this.reviews = reviews;
        this.storyDesk = storyDesk;
        this.afterReviews = afterReviews;
        this.notices = notices;
        this.clock = clock;
    }

    public void review(StoryId id, Decision decision, Actor actor) {
        var story = visible(id, actor);
        story.obstacle(decision.verdict().act())
                .or(() -> ReviewPolicy.refusal(turn(story, decision.round(), decision.edition(), actor)))
                .ifPresent(code -> {
                    throw new Refusal(code, story.edition());
                });
        var review = record(story, decision, null, actor, clock.instant());
        carryOut(story, decision, review);
        stories.keep(story);
        reviews.add(review);
        tell(story, review);
    }

    /** The final reviewer goes ahead although rounds are missing or were their own; somebody else looks at it afterwards. */
    public void passInEmergency(StoryId id, Opinion reason, int edition, Actor actor) {
        var why = reason.required(REASON_LEAST, "story.reason.too-short").text();
        var story = visible(id, actor);
        inEmergency(turn(story, Round.FINAL, edition, actor)).ifPresent(code -> {
            throw new Refusal(code, story.edition());
        });
        var at = clock.instant();
        var decision = new Decision(Round.FINAL, ReviewResult.PASS, reason, edition, null);
        reviews.add(record(story, decision, why, actor, at));
        story.passInEmergency(why, actor.person(), at);
        stories.keep(story);
        afterReviews.open(story, why, actor.person(), at);
    }

    /** A reviewer in turn corrects the text; that is part of their review. */
    public int edit(StoryId id, Manuscript text, int basedOn, Actor actor) {
        var story = visible(id, actor);
        var round = story.stage().round().orElseThrow(() -> new Refusal("story.save.not-now"));
        ReviewPolicy.check(turn(story, round, story.edition(), actor));
        return storyDesk.keep(story, text, basedOn, actor);
    }

    /** What forbids this person the round the story waits for, if anything does. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(Story story, Actor actor) {
        if (!story.stage().allows(Act.SEND_BACK)) {
            return story.obstacle(Act.PASS);
        }
        var round = story.stage().round().orElse(Round.FINAL);
        return ReviewPolicy.refusal(turn(story, round, story.edition(), actor));
    }

    /** What forbids this person to pass it in an emergency, if anything does. */
    @Transactional(readOnly = true)
    public Optional<String> obstacleInEmergency(Story story, Actor actor) {
        return inEmergency(turn(story, Round.FINAL, story.edition(), actor));
    }

    /** Whether this person passed one of the reviews that count now; then they do not write any more. */
    @Transactional(readOnly = true)
    public boolean hasPassed(Story story, Actor actor) {
        return reviews.passed(story).stream().map(Review::by).anyMatch(actor::is);
    }

    private static Optional<String> inEmergency(Turn turn) {
        return turn.story().obstacle(Act.PASS_IN_EMERGENCY).or(() -> ReviewPolicy.refusalInEmergency(turn));
    }

    private Turn turn(Story story, Round round, int seen, Actor actor) {
        return Turn.of(story, round, seen, actor, authors.of(story.id()), reviews.of(story.id()));
    }

    private void carryOut(Story story, Decision decision, Review review) {
        var opinion = review.opinion();
        switch (decision.verdict()) {
            case PASS -> story.pass(review.round(), opinion, review.by(), review.at());
            case SEND_BACK -> story.sendBack(review.round(), opinion, review.by(), review.at());
            case HOLD -> story.hold(decision.until(), today(), opinion, review.by(), review.at());
            case DECLINE -> story.decline(editions.live(story).orElse(null), opinion, review.by(), review.at());
        }
    }

    private void tell(Story story, Review review) {
        var editor = List.of(story.editor());
        switch (review.verdict()) {
            case SEND_BACK ->
                notices.tellNewsroom(
                        story, "story.sent-back", "《" + story.headline() + "》退回修改", review.opinion(), editor);
            case HOLD ->
                notices.tellNewsroom(story, "story.held", "《" + story.headline() + "》先放一放", review.opinion(), editor);
            case DECLINE -> {
                notices.tellNewsroom(
                        story, "story.declined", "《" + story.headline() + "》没有通过终审", review.opinion(), editor);
                if (!story.isLive()) {
                    notices.tellSenders(story, "story.declined", "《" + story.headline() + "》这次没有用上", review.opinion());
                }
            }
            case PASS -> {
                // The next reviewers see it counted on their menu.
            }
        }
    }

    private static Review record(Story story, Decision decision, @Nullable String emergency, Actor actor, Instant at) {
        return new Review(
                story.id(),
                story.road().cycle(),
                decision.round(),
                decision.edition(),
                decision.verdict(),
                decision.opinion().text(),
                emergency,
                actor.person(),
                at);
    }

    private Story visible(StoryId id, Actor actor) {
        return stories.getVisibleTo(id, actor.reach(Role.newsroom()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
