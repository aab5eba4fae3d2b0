package org.yibaotong.newsroom.submission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.Publications.PublicStory;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.submission.SubmissionJson.AnswerJson;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Reads submissions for programs: what the person behind the token may see, and nothing else. */
@Component
@Transactional(readOnly = true)
class SubmissionReader {

    private final Submissions submissions;
    private final SubmissionHeads heads;
    private final People people;
    private final Units units;
    private final ObjectProvider<Publications> publications;

    SubmissionReader(
            Submissions submissions,
            SubmissionHeads heads,
            People people,
            Units units,
            ObjectProvider<Publications> publications) {
        this.submissions = submissions;
        this.heads = heads;
        this.people = people;
        this.units = units;
        this.publications = publications;
    }

    /** What the heads point to, looked up once for all of them. */
    private record Known(
            Map<PersonId, String> people, Map<UnitId, String> units, Map<StoryId, PublicStory> publications) {}

    List<SubmissionJson> list(Actor actor, Paging page) {
        var found = heads.list(actor, page);
        var known = known(found);
        return found.stream().map(head -> json(head, known, null)).toList();
    }

    SubmissionJson get(Actor actor, SubmissionId id) {
        var submission = submissions
                .findById(id)
                .filter(found ->
                        actor.is(found.author()) || actor.reach(Role.EDITOR).covers(found.unit()))
                .orElseThrow(() -> new NotFound("submission", id));
        var head = SubmissionHead.of(submission);
        return json(head, known(List.of(head)), submission);
    }

    private Known known(List<SubmissionHead> heads) {
        var authors = heads.stream().map(SubmissionHead::author).distinct().toList();
        var senders = heads.stream().map(SubmissionHead::unit).distinct().toList();
        var stories = heads.stream()
                .map(head -> head.answer() == null ? null : head.answer().storyId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Known(people.names(authors), units.names(senders), published(stories));
    }

    private Map<StoryId, PublicStory> published(Collection<StoryId> stories) {
        var known = publications.getIfAvailable();
        return known == null || stories.isEmpty() ? Map.of() : known.of(stories);
    }

    private static SubmissionJson json(SubmissionHead head, Known known, @Nullable Submission whole) {
        return new SubmissionJson(
                head.id().toString(),
                head.kind(),
                head.status(),
                head.title(),
                head.summary(),
                whole == null ? null : whole.content().body(),
                head.place(),
                head.happened(),
                whole == null ? null : whole.content().contact(),
                whole == null ? null : whole.pictures(),
                known.people().getOrDefault(head.author(), ""),
                known.units().getOrDefault(head.unit(), ""),
                head.receivedAt(),
                answer(head.answer(), known));
    }

    private static @Nullable AnswerJson answer(@Nullable Answer answer, Known known) {
        if (answer == null) {
            return null;
        }
        var story = answer.storyId();
        var publication = story == null ? null : known.publications().get(story);
        return new AnswerJson(
                answer.answeredAt(),
                answer.reason(),
                answer.heldUntil(),
                story == null ? null : story.toString(),
                publication == null ? null : publication.url(),
                publication == null ? null : publication.reads());
    }
}
