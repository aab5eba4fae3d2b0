package org.yibaotong.newsroom.sheet;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.review.ReviewResult;
import org.yibaotong.newsroom.review.Reviews;
import org.yibaotong.newsroom.sheet.SheetPage.Note;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.withdrawal.Withdrawals;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Times;

/** Says on a sheet why the story stands where it does: who sent it back and what to change, or who withdrew it and why. */
@Component
class SheetNotes {

    private final Reviews reviews;
    private final Withdrawals withdrawals;
    private final People people;
    private final Clock clock;

    SheetNotes(Reviews reviews, Withdrawals withdrawals, People people, Clock clock) {
        this.reviews = reviews;
        this.withdrawals = withdrawals;
        this.people = people;
        this.clock = clock;
    }

    Optional<Note> of(Story story) {
        return switch (story.stage()) {
            case EDITING -> sentBack(story);
            case WITHDRAWN -> withdrawn(story);
            case IN_FIRST_REVIEW, IN_SECOND_REVIEW, IN_FINAL_REVIEW, TO_BE_SIGNED, SIGNED_OFF, DROPPED ->
                Optional.empty();
        };
    }

    /** By the review that ended the cycle before this one. */
    private Optional<Note> sentBack(Story story) {
        return reviews.of(story.id()).stream()
                .filter(review -> review.verdict() == ReviewResult.SEND_BACK)
                .filter(review -> review.cycle() == story.road().cycle() - 1)
                .findFirst()
                .map(review -> new Note("is-warn", "undo", who(review.by(), review.at()) + "退回修改：" + review.opinion()));
    }

    private Optional<Note> withdrawn(Story story) {
        return withdrawals
                .find(story.id())
                .map(withdrawal -> new Note(
                        "is-bad", "slash", who(withdrawal.by(), withdrawal.at()) + "撤稿：" + withdrawal.reason()));
    }

    private String who(PersonId person, Instant at) {
        return people.get(person).name() + " " + Times.brief(at, clock.instant());
    }
}
