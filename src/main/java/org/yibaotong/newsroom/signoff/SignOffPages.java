package org.yibaotong.newsroom.signoff;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.comparison.Compare;
import org.yibaotong.newsroom.comparison.EditionsPage.Compared;
import org.yibaotong.newsroom.consent.ConsentCards;
import org.yibaotong.newsroom.doubt.DoubtCards;
import org.yibaotong.newsroom.head.StoryHeads;
import org.yibaotong.newsroom.proof.Proof;
import org.yibaotong.newsroom.proof.Proofs;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.review.Review;
import org.yibaotong.newsroom.review.ReviewDesk;
import org.yibaotong.newsroom.review.Reviews;
import org.yibaotong.newsroom.signoff.SignOffPage.Check;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.StoryTable;
import org.yibaotong.newsroom.video.VideoCards;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Lays a story on the signer's table. */
@Component
class SignOffPages {

    private final SignOffDesk desk;
    private final ReviewDesk reviewDesk;
    private final Editions editions;
    private final Reviews reviews;
    private final Proofs proofs;
    private final Compare compare;
    private final StoryHeads heads;
    private final DoubtCards doubts;
    private final ConsentCards consents;
    private final VideoCards videos;
    private final People people;
    private final Words words;
    private final Clock clock;

    SignOffPages(
            SignOffDesk desk,
            ReviewDesk reviewDesk,
            Editions editions,
            Reviews reviews,
            Proofs proofs,
            Compare compare,
            StoryHeads heads,
            DoubtCards doubts,
            ConsentCards consents,
            VideoCards videos,
            People people,
            Words words,
            Clock clock) {
        this.desk = desk;
        this.reviewDesk = reviewDesk;
        this.editions = editions;
        this.reviews = reviews;
        this.proofs = proofs;
        this.compare = compare;
        this.heads = heads;
        this.doubts = doubts;
        this.consents = consents;
        this.videos = videos;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    SignOffPage of(Story story, Actor actor) {
        var edition = editions.current(story);
        return new SignOffPage(
                heads.of(story, edition, actor),
                edition.text().headline().text(),
                edition.text().summary(),
                edition.text().body(),
                sinceLive(story),
                checks(story),
                desk.obstacle(story, actor)
                        .map(code -> words.of(code, story.edition()))
                        .orElse(null),
                story.stage() == Stage.TO_BE_SIGNED
                        && reviewDesk.obstacle(story, actor).isEmpty(),
                edition.sha256(),
                doubts.of(story, edition, StoryTable.SIGN_OFF, actor),
                consents.of(story, edition, StoryTable.SIGN_OFF, actor),
                videos.of(edition));
    }

    private @Nullable Compared sinceLive(Story story) {
        var live = story.liveEdition();
        return live == null || live == story.edition() ? null : compare.editions(story, live, story.edition());
    }

    private List<Check> checks(Story story) {
        var checks = new ArrayList<Check>();
        var passed = reviews.passed(story);
        for (var round : Round.values()) {
            if (!story.road().isCorrection() || round == Round.FINAL) {
                checks.add(check(round, passed));
            }
        }
        var state = proofs.state(story);
        for (var reading : Reading.values()) {
            if (state.isNeeded(reading)) {
                checks.add(new Check(
                        words.of(reading),
                        state.isDone(reading),
                        state.find(reading).map(this::small).orElse("还没做")));
            }
        }
        return checks;
    }

    private Check check(Round round, List<Review> passed) {
        return passed.stream()
                .filter(review -> review.round() == round)
                .reduce((earlier, later) -> later)
                .map(review -> new Check(words.of(round), true, small(review)))
                .orElse(new Check(words.of(round), false, isSkipped(passed) ? "应急签审，跳过了" : "还没做"));
    }

    private static boolean isSkipped(List<Review> passed) {
        return passed.stream().anyMatch(review -> review.emergency() != null);
    }

    private String small(Review review) {
        return people.get(review.by()).name() + " " + Times.brief(review.at(), clock.instant()) + "　第"
                + review.edition() + "版　" + review.opinion();
    }

    private String small(Proof proof) {
        return people.get(proof.by()).name() + " " + Times.brief(proof.at(), clock.instant()) + "　第" + proof.edition()
                + "版，差错" + proof.errors() + "处　" + proof.note().text();
    }
}
