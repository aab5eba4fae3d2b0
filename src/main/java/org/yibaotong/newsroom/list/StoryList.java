package org.yibaotong.newsroom.list;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.ListEdge;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;

/**
 * The desk's list of stories, the last changed first. It is not counted: over hundreds of thousands of stories the number would take
 * longer than the page, and nobody walks that far.
 */
@Repository
class StoryList {

    /** The pairs of characters find the candidates by index; the whole piece decides. */
    private static final String FIND =
            "(story.number = :find or story.grams @> cast(:grams as text[]) and position(lower(:find) in lower(story.headline)) > 0)";

    private final JdbcClient jdbc;

    StoryList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the rows behind the edge, and one more when there is a next page */
    List<StoryRow> list(UUID[] units, StoryFilter filter, PersonId me, @Nullable ListEdge before) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        conditions.add("story.unit_id = any(:units)");
        values.put("units", units);
        if (filter.stage() != null) {
            conditions.add("story.stage = :stage");
            values.put("stage", filter.stage().name());
        }
        if (filter.mine()) {
            conditions.add("story.editor_id = :me");
            values.put("me", me.value());
        }
        if (!filter.topic().isEmpty()) {
            conditions.add("story.topic = :topic");
            values.put("topic", filter.topic());
        }
        if (!filter.find().isEmpty()) {
            conditions.add(FIND);
            values.put("find", filter.find());
            values.put("grams", bigrams(filter.find()));
        }
        if (before != null) {
            conditions.add("(story.changed_at, story.id) < (:at, :id)");
            values.put("at", before.at().atOffset(ZoneOffset.UTC));
            values.put("id", before.id());
        }
        return jdbc.sql("select " + StoryRow.COLUMNS + " from newsroom.story where "
                        + String.join(" and ", conditions)
                        + " order by story.changed_at desc, story.id desc limit :limit")
                .params(values)
                .param("limit", Paging.SIZE + 1)
                .query(new StoryRows())
                .list();
    }

    List<StoryRow> find(UUID[] units, String piece, Collection<StoryId> without, int most) {
        return jdbc.sql("select " + StoryRow.COLUMNS + " from newsroom.story where " + FIND
                        + " and story.unit_id = any(:units) and story.id <> all(:without)"
                        + " order by story.changed_at desc, story.id desc limit :most")
                .param("find", piece)
                .param("grams", bigrams(piece))
                .param("units", units)
                .param("without", without.stream().map(StoryId::value).toArray(UUID[]::new))
                .param("most", most)
                .query(new StoryRows())
                .list();
    }

    static String[] bigrams(String words) {
        var points = words.toLowerCase(Locale.ROOT).codePoints().toArray();
        return IntStream.range(0, Math.max(0, points.length - 1))
                .mapToObj(from -> new String(points, from, 2))
                .distinct()
                .toArray(String[]::new);
    }
}
