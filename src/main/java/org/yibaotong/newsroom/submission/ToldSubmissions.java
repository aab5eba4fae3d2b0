package org.yibaotong.newsroom.submission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.People;
import org.yibaotong.identity.People.PersonFacts;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Times;

/**
 * What was sent in, in the example world: answered and waiting, and what its stories were made of. Told in one with those stories,
 * which the answers name.
 */
@Component
public class ToldSubmissions {

    /** Older answers were read long ago; only these still stand among the unread messages. */
    private static final Duration STILL_UNREAD = Duration.ofDays(3);

    private final Submissions submissions;
    private final Answers answers;
    private final SenderNotices senders;
    private final DraftDesk drafts;
    private final ExamplePhotos photos;
    private final ExampleSubmissions told;
    private final People people;
    private final Clock clock;

    ToldSubmissions(
            Submissions submissions,
            Answers answers,
            SenderNotices senders,
            DraftDesk drafts,
            ExamplePhotos photos,
            ExampleSubmissions told,
            People people,
            Clock clock) {
        this.submissions = submissions;
        this.answers = answers;
        this.senders = senders;
        this.drafts = drafts;
        this.photos = photos;
        this.told = told;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    public void tell(ExampleCity city) {
        var now = clock.instant();
        var all = all(city, now);
        photos.draw(
                all.stream().flatMap(one -> one.pictures().stream()).distinct().toList(),
                person("luyuan").id());
        all.forEach(one -> tell(one, now));
        begin("hejia", "河西社区的裁缝阿姨每周三在架空层帮人补衣服，不收钱");
        begin("hejia", "渡口那边新装的饮水机，等人的跑腿小哥用得最多，明天去问问");
    }

    private static List<ToldSubmission> all(ExampleCity city, Instant now) {
        var stories = Stream.concat(city.published().stream(), city.underway().stream());
        var sources = stories.flatMap(story -> ToldSubmission.of(story, now));
        return Stream.concat(sources, city.submissions().stream().map(one -> ToldSubmission.of(one, now)))
                .sorted(Comparator.comparing(ToldSubmission::receivedAt))
                .toList();
    }

    private void tell(ToldSubmission one, Instant now) {
        var author = person(one.author());
        var pictures = photos.of(one.pictures());
        var received = submissions.save(Submission.receive(
                NewId.next(), content(one), null, pictures, author.id(), author.unit(), one.receivedAt()));
        if (one.answer() == SubmissionStatus.RECEIVED) {
            return;
        }
        var editor = person(one.editor());
        answer(received, one, editor.id());
        answers.keep(submissions.save(received));
        if (one.answeredAt().isAfter(now.minus(STILL_UNREAD))) {
            senders.tell(received, editor.name());
        }
    }

    private void answer(Submission received, ToldSubmission one, PersonId editor) {
        switch (one.answer()) {
            case ADOPTED -> received.adopt(told.story(key(one)), editor, one.answeredAt());
            case MERGED -> received.merge(told.story(key(one)), editor, one.answeredAt());
            case HELD ->
                received.hold(
                        Times.date(one.answeredAt()).plusDays(one.heldDays()), one.reason(), editor, one.answeredAt());
            case DECLINED -> received.decline(one.reason(), editor, one.answeredAt());
            case RECEIVED, TAKEN_OUT -> {}
        }
        if (one.answer().isUsed()) {
            told.add(key(one), received, one.answeredAt());
        }
    }

    private static SubmissionContent content(ToldSubmission one) {
        var text = String.join("\n", one.text());
        return one.kind() == SubmissionKind.LEAD
                ? SubmissionContent.lead(one.title(), text, one.place(), one.happened(), one.contact())
                : SubmissionContent.story(
                        one.title(),
                        "<p>" + String.join("</p><p>", one.text()),
                        one.place(),
                        one.happened(),
                        one.contact());
    }

    private void begin(String author, String text) {
        var actor = people.actor(person(author).id());
        drafts.save(
                actor.person(), SubmissionForm.begin(SubmissionKind.LEAD, actor).withText(text));
    }

    private static String key(ToldSubmission one) {
        return Objects.requireNonNull(one.into());
    }

    private PersonFacts person(String login) {
        return people.findByLogin(login).orElseThrow();
    }
}
