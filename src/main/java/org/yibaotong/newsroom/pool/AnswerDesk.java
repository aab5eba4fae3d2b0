package org.yibaotong.newsroom.pool;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.pair.PairDesk;
import org.yibaotong.newsroom.signoff.StillNamed;
import org.yibaotong.newsroom.source.Source;
import org.yibaotong.newsroom.source.Sources;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.newsroom.submission.Answers;
import org.yibaotong.newsroom.submission.SenderNotices;
import org.yibaotong.newsroom.submission.Submission;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** Where editors answer submissions: adopt, merge, hold or decline, and take it back out. Every answer is kept, and the sender is told. */
@Service
@Transactional
class AnswerDesk {

    private final Submissions submissions;
    private final Answers answers;
    private final StoryDesk desk;
    private final Stories stories;
    private final Sources sources;
    private final StillNamed stillNamed;
    private final Handover handover;
    private final SenderNotices senders;
    private final PairDesk pairs;
    private final Clock clock;

    AnswerDesk(
            Submissions submissions,
            Answers answers,
            StoryDesk desk,
            Stories stories,
            Sources sources,
            StillNamed stillNamed,
            Handover handover,
            SenderNotices senders,
            PairDesk pairs,
            Clock clock) {
        this.submissions = submissions;
        this.answers = answers;
        this.desk = desk;
        this.stories = stories;
        this.sources = sources;
        this.stillNamed = stillNamed;
        this.handover = handover;
        this.senders = senders;
        this.pairs = pairs;
        this.clock = clock;
    }

    /** @param seen the version the editor had before them, or null where none was shown */
    record Item(SubmissionId id, @Nullable Integer seen) {

        /** As a ticked row of the list says it: id, a point, version. */
        public static Item of(String ticked) {
            var point = ticked.indexOf('.');
            return new Item(SubmissionId.of(ticked.substring(0, point)), Integer.valueOf(ticked.substring(point + 1)));
        }
    }

    StoryId adopt(Item item, Actor actor) {
        var submission = get(item, actor);
        submission.canBeAdopted();
        var story = desk.adopt(handover.of(submission), actor);
        answer(submission, actor, open -> open.adopt(story, actor.person(), clock.instant()));
        return story;
    }

    /** A story begins with one and is joined by the others, or nothing happens at all. */
    StoryId adopt(Item item, Collection<Item> others, Actor actor) {
        var joining =
                others.stream().filter(other -> !other.id().equals(item.id())).toList();
        lock(Stream.concat(Stream.of(item), joining.stream()).map(Item::id));
        joining.forEach(other ->
                Refusal.unless(get(other, actor).status().isOpen(), "submission.adopt.other-answered", title(other)));
        var story = adopt(item, actor);
        joining.forEach(other -> merge(other, story, actor));
        pairs.bringTogether(item.id(), joining.stream().map(Item::id).toList(), actor.person());
        return story;
    }

    /** Always in the same order, so that two who take the same ones the other way round do not wait for each other. */
    private void lock(Stream<SubmissionId> ids) {
        ids.sorted(Comparator.comparing(SubmissionId::toString)).forEach(submissions::findLockedById);
    }

    private String title(Item item) {
        return submissions.findById(item.id()).map(Submission::title).orElse("");
    }

    void merge(Item item, StoryId story, Actor actor) {
        var submission = get(item, actor);
        answer(submission, actor, open -> open.merge(story, actor.person(), clock.instant()));
        desk.merge(handover.of(submission), story, actor);
    }

    void hold(Item item, LocalDate until, String reason, Actor actor) {
        answer(get(item, actor), actor, open -> open.hold(until, reason, actor.person(), clock.instant()));
    }

    void decline(Item item, String reason, Actor actor) {
        answer(get(item, actor), actor, open -> open.decline(reason, actor.person(), clock.instant()));
    }

    /**
     * Out of its story again (拆出), whatever became of that meanwhile: it waits for an answer, and its sender is told.
     *
     * @param apart whether it is another event than what stays in the story
     */
    void takeOut(SubmissionId id, boolean apart, String words, Actor actor) {
        var others = lockWithSiblings(id, actor);
        var submission = submissions.getToAnswer(actor.reach(Role.EDITOR), id);
        var story = submission.takeOut(words, actor.person(), clock.instant());
        desk.takeOut(id, story, actor);
        answers.keep(submissions.save(submission));
        if (apart) {
            pairs.decide(id, others, false, actor.person(), clock.instant());
        }
        senders.tellTakenOut(submission, actor.name(), stillNamed.is(id, stories.get(story)));
    }

    private List<SubmissionId> lockWithSiblings(SubmissionId id, Actor actor) {
        var answer = submissions.getWithin(actor.reach(Role.EDITOR), id).answer();
        var in = answer == null || answer.storyId() == null ? List.<Source>of() : sources.of(answer.storyId());
        var others = in.stream()
                .map(Source::submission)
                .filter(other -> !other.equals(id))
                .toList();
        lock(Stream.concat(Stream.of(id), others.stream()));
        return others;
    }

    private Submission get(Item item, Actor actor) {
        var submission = submissions.getToAnswer(actor.reach(Role.EDITOR), item.id());
        if (item.seen() != null && submission.status().isOpen()) {
            submission.expect(item.seen());
        }
        return submission;
    }

    private void answer(Submission submission, Actor actor, Consumer<Submission> given) {
        given.accept(submission);
        answers.keep(submissions.save(submission));
        senders.tell(submission, actor.name());
    }
}
