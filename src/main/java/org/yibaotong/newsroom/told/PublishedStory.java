package org.yibaotong.newsroom.told;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Times;

/** Tells a story from adoption to signature: five hours, as on a usual day. */
@Component
class PublishedStory {

    private static final String EMERGENCY = "heater-check";
    private static final Pattern WRONG_AND_RIGHT = Pattern.compile("“([^”]+)”，应为“([^”]+)”");

    private final Teller teller;

    PublishedStory(Teller teller) {
        this.teller = teller;
    }

    ToldStory tell(ExampleCity.Story told, int turn) {
        var reviewers = people(told.reviewers());
        var readers = people(told.proofreaders());
        var story = teller.begin(told);
        var text = mistaken(told, teller.text(told, Times.date(story.at().plusSeconds(5 * 3600))));
        write(story, text, turn);
        story.minutes(10).proofread(Reading.FIRST, Opinions.firstProof(turn), readers.get(0));
        story.minutes(40).pass(Round.FIRST, Opinions.review(Round.FIRST, turn), correct(story, text, reviewers.get(0)));
        story.minutes(30).proofread(Reading.SECOND, Opinions.secondProof(turn), readers.get(1));
        if (told.key().equals(EMERGENCY)) {
            story.minutes(90).passInEmergency("寒潮今晚到，居民要在天黑前看到取暖提醒", reviewers.get(2));
        } else {
            story.minutes(30).pass(Round.SECOND, Opinions.review(Round.SECOND, turn), reviewers.get(1));
            story.minutes(60).pass(Round.FINAL, Opinions.review(Round.FINAL, turn), reviewers.get(2));
        }
        story.minutes(30).proofread(Reading.THIRD, Opinions.thirdProof(turn), readers.get(2));
        return story.minutes(30).signOff(reviewers.get(2));
    }

    static boolean isEmergency(ExampleCity.Story told) {
        return told.key().equals(EMERGENCY);
    }

    /** Now and then the editor leaves out the end, which the first reviewer then puts back. */
    private static void write(ToldStory story, Manuscript text, int turn) {
        var editor = story.story().editor();
        var first = turn % 3 == 0 ? withoutEnd(text) : text;
        story.minutes(60).save(first, editor).minutes(10).send();
    }

    private static PersonId correct(ToldStory story, Manuscript text, PersonId reviewer) {
        if (!story.editions.getLast().text().equals(text)) {
            story.save(text, reviewer);
        }
        return reviewer;
    }

    static Manuscript withoutEnd(Manuscript text) {
        var body = text.body();
        var end = body.lastIndexOf("<p>");
        return end > 0 && body.endsWith("</p>") && end > body.length() / 2
                ? new Manuscript(text.headline(), text.summary(), text.topic(), body.substring(0, end), text.cover())
                : text;
    }

    /** As it stood before its correction. */
    private static Manuscript mistaken(ExampleCity.Story told, Manuscript right) {
        var change = told.correction();
        if (change == null || change.note() == null) {
            return right;
        }
        var words = WRONG_AND_RIGHT.matcher(change.note());
        return words.find()
                ? new Manuscript(
                        right.headline(),
                        right.summary(),
                        right.topic(),
                        right.body().replace(words.group(2), words.group(1)),
                        right.cover())
                : right;
    }

    private List<PersonId> people(@Nullable List<String> logins) {
        return Objects.requireNonNull(logins).stream().map(teller::person).toList();
    }
}
