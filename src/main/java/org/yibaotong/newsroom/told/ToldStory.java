package org.yibaotong.newsroom.told;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.proof.Proof;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.review.Review;
import org.yibaotong.newsroom.review.ReviewResult;
import org.yibaotong.newsroom.signoff.SignOff;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.PersonId;

/** A story while it is told: the acts it has gone through, and the rows they leave (讲述中的稿件). */
final class ToldStory {

    final List<Edition> editions = new ArrayList<>();
    final List<Review> reviews = new ArrayList<>();
    final List<Proof> proofs = new ArrayList<>();
    final List<SignOff> signOffs = new ArrayList<>();

    private final Story story;
    private Instant at;

    ToldStory(Story story, Instant at) {
        this.story = story;
        this.at = at;
    }

    Story story() {
        return story;
    }

    Instant at() {
        return at;
    }

    /** Some time passes. */
    ToldStory later(Duration time) {
        at = at.plus(time);
        return this;
    }

    ToldStory minutes(long minutes) {
        return later(Duration.ofMinutes(minutes));
    }

    ToldStory at(Instant when) {
        at = when;
        return this;
    }

    ToldStory begin(Manuscript text) {
        editions.add(story.begin(text, at));
        return this;
    }

    ToldStory save(Manuscript text, PersonId by) {
        editions.add(story.save(text, story.edition(), by, at));
        return this;
    }

    ToldStory send() {
        story.send(editions.getLast().text(), story.editor(), at);
        return this;
    }

    ToldStory pass(Round round, String opinion, PersonId by) {
        reviews.add(review(round, ReviewResult.PASS, opinion, null, by));
        story.pass(round, opinion, by, at);
        return this;
    }

    ToldStory passInEmergency(String reason, PersonId by) {
        reviews.add(review(Round.FINAL, ReviewResult.PASS, "先发，事后复核", reason, by));
        story.passInEmergency(reason, by, at);
        return this;
    }

    ToldStory sendBack(Round round, String opinion, PersonId by) {
        reviews.add(review(round, ReviewResult.SEND_BACK, opinion, null, by));
        story.sendBack(round, opinion, by, at);
        return this;
    }

    ToldStory proofread(Reading reading, Opinions.Found found, PersonId by) {
        proofs.add(new Proof(story.id(), reading, story.edition(), found.errors(), new Opinion(found.note()), by, at));
        story.proofread(reading.ordinal() + 1 + "校，差错" + found.errors() + "处", by, at);
        return this;
    }

    ToldStory signOff(PersonId by) {
        var note = story.road().note();
        signOffs.add(SignOff.under(editions.getLast(), note, by, at));
        story.signOff(editions.getLast(), by, at);
        return this;
    }

    private Review review(Round round, ReviewResult verdict, String opinion, @Nullable String emergency, PersonId by) {
        return new Review(
                story.id(), story.road().cycle(), round, story.edition(), verdict, opinion, emergency, by, at);
    }
}
