package org.yibaotong.newsroom.pool;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.files.FileId;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.source.AdoptedSubmission;
import org.yibaotong.newsroom.submission.SentText;
import org.yibaotong.newsroom.submission.Submission;
import org.yibaotong.text.StoryHtml;

/** Hands a submission over to the story desk, its photos put into the text (交稿). */
@Component
class Handover {

    private final People people;
    private final Units units;

    Handover(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    AdoptedSubmission of(Submission submission) {
        var body = SentText.of(submission);
        return new AdoptedSubmission(
                submission.id(),
                submission.author(),
                submission.unit(),
                submission.title(),
                body,
                credit(submission),
                cover(body),
                submission.receivedAt());
    }

    private String credit(Submission submission) {
        var author =
                people.find(submission.author()).map(People.PersonFacts::name).orElse("");
        return (units.get(submission.unit()).shortName() + " " + author).strip();
    }

    private static @Nullable FileId cover(String body) {
        return StoryHtml.pictures(body).stream().findFirst().map(FileId::new).orElse(null);
    }
}
