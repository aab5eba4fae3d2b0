package org.yibaotong.newsroom.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.list.StoryRow;
import org.yibaotong.newsroom.list.StoryRows;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;

/**
 * What waits for this person's review (待我审), the oldest first: only rounds they hold the role for, in units they reach, of stories they
 * neither wrote nor reviewed before. What they could not review anyway is not in it.
 */
@Repository
class ReviewQueue {

    private static final String MINE = """
              from newsroom.story
             where (   story.stage = 'IN_FIRST_REVIEW' and story.unit_id = any(:first)
                    or story.stage = 'IN_SECOND_REVIEW' and story.unit_id = any(:second)
                    or story.stage = 'IN_FINAL_REVIEW' and story.unit_id = any(:final))
               and (story.held_until is null or story.held_until <= :today)
               and not exists (select 1 from newsroom.story_author author
                                where author.story_id = story.id and author.person_id = :me)
               and not exists (select 1 from newsroom.review
                                where review.story_id = story.id and review.cycle = story.cycle
                                  and review.by_id = :me and 'IN_' || review.round || '_REVIEW' <> story.stage)
            """;

    private final JdbcClient jdbc;

    ReviewQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rows<StoryRow> list(Actor actor, LocalDate today, Paging page) {
        List<StoryRow> rows = jdbc.sql("select " + StoryRow.COLUMNS + MINE
                        + " order by story.waiting_since, story.id limit :limit offset :offset")
                .params(values(actor, today))
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(new StoryRows())
                .list();
        return new Rows<>(rows, page, count(actor, today));
    }

    long count(Actor actor, LocalDate today) {
        return jdbc.sql("select count(*) " + MINE)
                .params(values(actor, today))
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> values(Actor actor, LocalDate today) {
        var values = new HashMap<String, Object>();
        values.put("first", actor.reach(Round.FIRST.role()).ids());
        values.put("second", actor.reach(Round.SECOND.role()).ids());
        values.put("final", actor.reach(Round.FINAL.role()).ids());
        values.put("me", actor.person().value());
        values.put("today", today);
        return values;
    }
}
