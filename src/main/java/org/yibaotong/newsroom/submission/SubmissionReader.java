package org.yibaotong.newsroom.submission;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.submission.SubmissionJson.AnswerJson;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;

/** Reads submissions for programs: what the person behind the token may see, and nothing else. */
@Component
@Transactional(readOnly = true)
class SubmissionReader {

    private final Submissions submissions;
    private final People people;
    private final Units units;
    private final ObjectProvider<Publications> publications;
    private final JdbcClient jdbc;

    SubmissionReader(
            Submissions submissions,
            People people,
            Units units,
            ObjectProvider<Publications> publications,
            JdbcClient jdbc) {
        this.submissions = submissions;
        this.people = people;
        this.units = units;
        this.publications = publications;
        this.jdbc = jdbc;
    }

    List<SubmissionJson> list(Actor actor, Paging page) {
        return jdbc
                .sql("""
                select id from newsroom.submission
                 where author_id = :person or unit_id = any(:units)
                 order by received_at desc, id
                 limit :limit offset :offset
                """)
                .param("person", actor.person().value())
                .param("units", actor.reach(Role.EDITOR).ids())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, number) -> new SubmissionId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .map(id -> json(get(id), false))
                .toList();
    }

    SubmissionJson get(Actor actor, SubmissionId id) {
        var submission = get(id);
        boolean visible =
                actor.is(submission.author()) || actor.reach(Role.EDITOR).covers(submission.unit());
        if (!visible) {
            throw new NotFound("submission", id);
        }
        return json(submission, true);
    }

    private Submission get(SubmissionId id) {
        return submissions.findById(id).orElseThrow(() -> new NotFound("submission", id));
    }

    private SubmissionJson json(Submission submission, boolean whole) {
        var content = submission.content();
        return new SubmissionJson(
                submission.id().toString(),
                content.kind(),
                submission.status(),
                content.title(),
                content.summary(),
                whole ? content.body() : null,
                content.place(),
                content.happened(),
                whole ? content.contact() : null,
                whole ? submission.pictures() : null,
                people.find(submission.author()).map(People.PersonFacts::name).orElse(""),
                units.get(submission.unit()).name(),
                submission.receivedAt(),
                answer(submission.answer()));
    }

    private @Nullable AnswerJson answer(@Nullable Answer answer) {
        if (answer == null) {
            return null;
        }
        var story = answer.storyId();
        var known = publications.getIfAvailable();
        var publication =
                story == null || known == null ? null : known.of(story).orElse(null);
        return new AnswerJson(
                answer.answeredAt(),
                answer.reason(),
                answer.heldUntil(),
                story == null ? null : story.toString(),
                publication == null ? null : publication.url(),
                publication == null ? null : publication.reads());
    }
}
