package org.yibaotong.newsroom.afterreview;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.identity.People;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Times;

/** Open after-reviews in one's units, the oldest first, and the last ones closed. */
@Repository
class AfterReviewList {

    private static final int CLOSED_SHOWN = 20;

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    AfterReviewList(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    List<AfterReviewLine> open(Actor actor) {
        return lines("""
                 where after_review.closed_at is null and story.unit_id = any(:units)
                 order by after_review.opened_at
                """, actor);
    }

    List<AfterReviewLine> closed(Actor actor) {
        return lines("""
                 where after_review.closed_at is not null and story.unit_id = any(:units)
                 order by after_review.closed_at desc limit %d
                """.formatted(CLOSED_SHOWN), actor);
    }

    /** Those this person may close: not opened by them, and not their own story. */
    long countFor(Actor actor) {
        return jdbc.sql("""
                select count(*)
                  from newsroom.after_review
                  join newsroom.story on story.id = after_review.story_id
                 where after_review.closed_at is null and story.unit_id = any(:units) and after_review.opened_by <> :me
                   and not exists (select 1 from newsroom.story_author author
                                    where author.story_id = story.id and author.person_id = :me)
                """)
                .param("units", actor.reach(AfterReviewDesk.REVIEWERS).ids())
                .param("me", actor.person().value())
                .query(Long.class)
                .single();
    }

    private List<AfterReviewLine> lines(String which, Actor actor) {
        return jdbc.sql("""
                select after_review.*, story.headline, story.number
                  from newsroom.after_review
                  join newsroom.story on story.id = after_review.story_id
                """ + which)
                .param("units", actor.reach(AfterReviewDesk.REVIEWERS).ids())
                .query((row, number) -> new AfterReviewLine(
                        row.getString("id"),
                        "/desk/stories/" + row.getString("story_id"),
                        row.getString("headline"),
                        row.getString("number"),
                        row.getInt("edition"),
                        row.getString("reason"),
                        name(row.getObject("opened_by", UUID.class)),
                        brief(row.getObject("opened_at", OffsetDateTime.class)),
                        row.getObject("opened_by", UUID.class)
                                .equals(actor.person().value()),
                        row.getString("opinion"),
                        name(row.getObject("closed_by", UUID.class)),
                        brief(row.getObject("closed_at", OffsetDateTime.class))))
                .list();
    }

    private String name(@Nullable UUID person) {
        return person == null ? "" : people.get(new PersonId(person)).name();
    }

    private String brief(@Nullable OffsetDateTime at) {
        return at == null ? "" : Times.brief(at.toInstant(), clock.instant());
    }
}
