package org.yibaotong.newsroom.told;

import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.example.ExampleCity.Change;
import org.yibaotong.newsroom.correction.Correction;
import org.yibaotong.newsroom.correction.Corrections;
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.newsroom.picture.PictureDesk;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.withdrawal.Withdrawal;
import org.yibaotong.newsroom.withdrawal.Withdrawals;
import org.yibaotong.web.Times;

/** Tells what happened to a story after it was published: its correction, or its withdrawal. */
@Component
class ChangedStory {

    private final Teller teller;
    private final Editions editions;
    private final Corrections corrections;
    private final Withdrawals withdrawals;
    private final PictureDesk pictures;

    ChangedStory(
            Teller teller, Editions editions, Corrections corrections, Withdrawals withdrawals, PictureDesk pictures) {
        this.teller = teller;
        this.editions = editions;
        this.corrections = corrections;
        this.withdrawals = withdrawals;
        this.pictures = pictures;
    }

    void tell(ExampleCity.Story told) {
        if (told.correction() != null) {
            correct(told, told.correction());
        }
        if (told.withdrawal() != null) {
            withdraw(told, told.withdrawal());
        }
    }

    /** By the express road, fifty minutes. */
    private void correct(ExampleCity.Story told, Change change) {
        var by = teller.person(change.by());
        var again = teller.takeUp(told);
        var day = Times.date(again.at());
        again.later(Duration.ofHours(change.hoursAfter()));
        var story = again.story();
        var note = new PublicNote(Objects.requireNonNull(change.note()));
        corrections.add(new Correction(story.id(), story.edition(), note.text(), change.reason(), by, again.at()));
        story.correct(note, change.reason(), by, again.at());
        again.minutes(10).save(teller.text(told, day), by).minutes(2).send();
        var reviewer = teller.person(Objects.requireNonNull(told.reviewers()).getLast());
        var reader = teller.person(Objects.requireNonNull(told.proofreaders()).getLast());
        again.minutes(18).pass(Round.FINAL, "核过排班表，同意更正。", reviewer);
        again.minutes(10).proofread(Reading.THIRD, new Opinions.Found(0, "只改了一处，其余没有动。"), reader);
        again.minutes(10).signOff(reviewer);
        teller.keepOn(again);
    }

    private void withdraw(ExampleCity.Story told, Change change) {
        var by = teller.person(change.by());
        var ending = teller.takeUp(told).later(Duration.ofHours(change.hoursAfter()));
        var story = ending.story();
        var reason = new PublicNote(change.reason());
        withdrawals.add(new Withdrawal(story.id(), story.edition(), reason.text(), by, ending.at()));
        story.withdraw(editions.live(story).orElse(null), story.headline(), reason, by, ending.at());
        teller.keepOn(ending);
        pictures.takeDown(story, by, ending.at());
    }
}
