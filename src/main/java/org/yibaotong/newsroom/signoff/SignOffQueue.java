package org.yibaotong.newsroom.signoff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.list.StoryRow;
import org.yibaotong.newsroom.list.StoryRows;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;

/** What passed the final review and is not signed yet (待签发), the oldest first; for proofreaders too, whose third reading it waits for. */
@Repository
class SignOffQueue {

    static final Role[] CONCERNED = {Role.FINAL_REVIEWER, Role.PROOFREADER};

    private static final String WAITING =
            " from newsroom.story where story.stage = 'TO_BE_SIGNED' and story.unit_id = any(:units) ";

    private final JdbcClient jdbc;

    SignOffQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rows<StoryRow> list(Actor actor, Paging page) {
        var rows = jdbc.sql("select " + StoryRow.COLUMNS + WAITING
                        + " order by story.waiting_since, story.id limit :limit offset :offset")
                .param("units", actor.reach(CONCERNED).ids())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(new StoryRows())
                .list();
        var total = jdbc.sql("select count(*)" + WAITING)
                .param("units", actor.reach(CONCERNED).ids())
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    /** How many wait for this very person: a final reviewer once all is read, a proofreader while the third reading is missing. */
    long count(Actor actor) {
        return jdbc.sql("""
                select count(*)
                  from newsroom.story
                 where story.stage = 'TO_BE_SIGNED'
                   and case when exists (select 1 from newsroom.proof
                                          where proof.story_id = story.id and proof.reading = 'THIRD'
                                            and proof.edition = story.edition)
                            then story.unit_id = any(:signing)
                             and not exists (select 1 from newsroom.story_author author
                                              where author.story_id = story.id and author.person_id = :me)
                            else story.unit_id = any(:reading) end
                """)
                .param("signing", actor.reach(Role.FINAL_REVIEWER).ids())
                .param("reading", actor.reach(Role.PROOFREADER).ids())
                .param("me", actor.person().value())
                .query(Long.class)
                .single();
    }
}
