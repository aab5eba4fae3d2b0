package org.yibaotong.newsroom.pool;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.message.MessageOrigins;
import org.yibaotong.newsroom.plan.LeadPlans;
import org.yibaotong.newsroom.pool.PoolItem.Past;
import org.yibaotong.newsroom.submission.Answer;
import org.yibaotong.newsroom.submission.Answers;
import org.yibaotong.newsroom.submission.Answers.Given;
import org.yibaotong.newsroom.submission.Marks;
import org.yibaotong.newsroom.submission.Submission;
import org.yibaotong.newsroom.submission.SubmissionSettings;
import org.yibaotong.newsroom.submission.SubmissionStatus;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Gathers everything an editor needs to answer one submission. */
@Component
class PoolItems {

    private final People people;
    private final Units units;
    private final Answers answers;
    private final StoryChoices stories;
    private final Kindred kindred;
    private final LeadPlans plans;
    private final MessageOrigins origins;
    private final PoolList list;
    private final PoolMerits merits;
    private final Marks marks;
    private final Words words;
    private final SubmissionSettings settings;

    PoolItems(
            People people,
            Units units,
            Answers answers,
            StoryChoices stories,
            Kindred kindred,
            LeadPlans plans,
            MessageOrigins origins,
            PoolList list,
            PoolMerits merits,
            Marks marks,
            Words words,
            SubmissionSettings settings) {
        this.people = people;
        this.units = units;
        this.answers = answers;
        this.stories = stories;
        this.kindred = kindred;
        this.plans = plans;
        this.origins = origins;
        this.list = list;
        this.merits = merits;
        this.marks = marks;
        this.words = words;
        this.settings = settings;
    }

    PoolItem of(Submission submission, Actor actor, AnswerForm form, Instant now) {
        var author = people.get(submission.author());
        var left = left(submission, now);
        return new PoolItem(
                submission,
                words.of(submission.content().kind()),
                marks.of(submission.status()),
                units.get(submission.unit()).name(),
                author.name(),
                author.post(),
                Times.brief(submission.receivedAt(), now),
                left.words(),
                left.late(),
                Times.date(now).plusDays(1).toString(),
                past(submission, now),
                submission.status().isOpen() ? stories.of(actor) : List.of(),
                merits(submission, now),
                kindred.of(submission.id(), actor.reach(Role.EDITOR), now),
                plans.of(List.of(submission.id()), now),
                origins.of(List.of(submission.id()), actor).get(submission.id()),
                now.toString(),
                form);
    }

    private List<MeritLine> merits(Submission submission, Instant now) {
        return merits.of(list.find(List.of(submission.id())), now).getOrDefault(submission.id(), List.of());
    }

    private TimeLeft left(Submission submission, Instant now) {
        var answer = submission.answer();
        var heldUntil = answer == null ? null : answer.heldUntil();
        var due = heldUntil == null
                ? settings.dueAt(submission.waitingSince())
                : heldUntil.atStartOfDay(Times.ZONE).toInstant();
        return TimeLeft.of(submission.status(), due, heldUntil, now);
    }

    private List<Past> past(Submission submission, Instant now) {
        return answers.of(submission.id()).stream()
                .map(given -> past(given, now))
                .toList();
    }

    private Past past(Given given, Instant now) {
        var answer = given.answer();
        var who = people.find(answer.answeredBy()).map(People.PersonFacts::name).orElse("");
        var until = answer.heldUntil() == null ? "" : "到" + answer.heldUntil();
        return new Past(
                what(given.status()) + until,
                Times.brief(answer.answeredAt(), now) + "　" + who,
                said(answer),
                url(answer));
    }

    /** What was done then; what was taken out waits again, but that is not what was done. */
    private String what(SubmissionStatus given) {
        return given == SubmissionStatus.TAKEN_OUT ? words.of("act.submission.take-out") : words.of(given);
    }

    private static String said(Answer answer) {
        return answer.reason() == null ? "" : answer.reason();
    }

    private static String url(Answer answer) {
        return answer.storyId() == null ? "" : "/desk/stories/" + answer.storyId();
    }
}
