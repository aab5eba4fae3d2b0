package org.yibaotong.newsroom.told;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.example.ExampleCity.ReviewNote;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.web.Times;

/** Tells a story that is still on its way, up to where it stands now. */
@Component
class UnderwayStory {

    private final Teller teller;
    private final Clock clock;

    UnderwayStory(Teller teller, Clock clock) {
        this.teller = teller;
        this.clock = clock;
    }

    ToldStory tell(ExampleCity.Story told, int turn) {
        var now = clock.instant();
        var reviews = Objects.requireNonNullElse(told.reviews(), List.<ReviewNote>of());
        var story = teller.begin(told);
        var text = teller.text(told, Times.date(now));
        var nextAt = reviews.isEmpty() ? now : ago(reviews.getFirst().hoursAgo(), now);
        var editing = Duration.between(story.at(), nextAt);
        story.later(editing.dividedBy(3))
                .save(
                        turn % 2 == 0 ? PublishedStory.withoutEnd(text) : text,
                        story.story().editor());
        if (!isAtStage(told, "EDITING") || !reviews.isEmpty()) {
            story.later(editing.dividedBy(4)).send();
            story.minutes(2).proofread(Reading.FIRST, Opinions.firstProof(turn), teller.person(reader(told, 0)));
        }
        reviews.forEach(note -> review(story, note, now));
        if (isAtStage(told, "TO_SIGN")) {
            proofread(story, told, turn, now);
        }
        return story;
    }

    private void review(ToldStory story, ReviewNote note, Instant now) {
        var round = Round.valueOf(note.round());
        var by = teller.person(note.by());
        story.at(ago(note.hoursAgo(), now));
        if (note.sentBack()) {
            story.sendBack(round, note.opinion(), by);
        } else {
            story.pass(round, note.opinion(), by);
        }
    }

    /** One of those to be signed is read to the end; the other still waits for the third reading. */
    private void proofread(ToldStory story, ExampleCity.Story told, int turn, Instant now) {
        var since = Duration.between(story.at(), now);
        story.later(since.dividedBy(4))
                .proofread(Reading.SECOND, Opinions.secondProof(turn), teller.person(reader(told, 1)));
        if (turn % 2 == 1) {
            story.later(since.dividedBy(4))
                    .proofread(Reading.THIRD, Opinions.thirdProof(turn), teller.person(reader(told, 2)));
        }
    }

    private static boolean isAtStage(ExampleCity.Story told, String stage) {
        return stage.equals(told.stage());
    }

    private static String reader(ExampleCity.Story told, int index) {
        return Objects.requireNonNull(told.proofreaders()).get(index);
    }

    private static Instant ago(double hours, Instant now) {
        return now.minus(Duration.ofSeconds((long) (hours * 3600)));
    }
}
