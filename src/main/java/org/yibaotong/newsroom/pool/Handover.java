package org.yibaotong.newsroom.pool;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.yibaotong.files.FileId;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.source.AdoptedSubmission;
import org.yibaotong.newsroom.submission.Submission;
import org.yibaotong.newsroom.submission.SubmissionPicture;
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
        var body = withPictures(submission);
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

    private static String withPictures(Submission submission) {
        var figures = submission.pictures().stream().map(Handover::figure).collect(Collectors.joining());
        return StoryHtml.clean(submission.content().body() + figures);
    }

    private static String figure(SubmissionPicture picture) {
        var caption = HtmlUtils.htmlEscape(picture.caption());
        return "<figure><img src=\"" + picture.url("large") + "\"><figcaption>" + caption + "</figcaption></figure>";
    }

    private static @Nullable FileId cover(String body) {
        return StoryHtml.pictures(body).stream().findFirst().map(FileId::new).orElse(null);
    }
}
