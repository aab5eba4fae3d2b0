package org.yibaotong.newsroom.bundle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.BundleId;
import org.yibaotong.newsroom.ShownBundles;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;

/** The lists of bundles: those of the desk, and what of them may go out. */
@Repository
class BundleList implements ShownBundles {

    private static final String STORIES =
            "array(select story_id from newsroom.bundle_story where bundle_id = bundle.id order by place) as stories";
    private static final String ROW =
            "select id, title, unit_id, changed_at, shown_at, ended_at, " + STORIES + " from newsroom.bundle where ";
    private static final String SHOWN =
            "select number, title, introduction, " + STORIES + " from newsroom.bundle where shown_at is not null ";

    private final JdbcClient jdbc;

    BundleList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A bundle in a list. */
    record Row(
            BundleId id,
            String title,
            UnitId unit,
            Instant changedAt,
            boolean shown,
            boolean ended,
            List<StoryId> stories) {}

    /** The last changed first; those that were taken apart only where they are asked for. */
    Rows<Row> list(Reach reach, boolean ended, Paging page) {
        var where = "unit_id = any(:units) and ended_at is " + (ended ? "not null" : "null");
        var rows = jdbc.sql(ROW + where + " order by changed_at desc, id limit :limit offset :offset")
                .param("units", reach.ids())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(BundleList::row)
                .list();
        long total = jdbc.sql("select count(*) from newsroom.bundle where " + where)
                .param("units", reach.ids())
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    /** Those a story stands in and that were not taken apart. */
    List<Row> holding(StoryId story, Reach reach) {
        return jdbc.sql(ROW + """
                unit_id = any(:units) and ended_at is null
                   and id in (select bundle_id from newsroom.bundle_story where story_id = :story) order by number
                """)
                .param("units", reach.ids())
                .param("story", story.value())
                .query(BundleList::row)
                .list();
    }

    /** Those it may still join, the last changed first. */
    List<Row> without(StoryId story, Reach reach) {
        return jdbc.sql(ROW + """
                unit_id = any(:units) and ended_at is null
                   and id not in (select bundle_id from newsroom.bundle_story where story_id = :story)
                 order by changed_at desc, id limit :most
                """)
                .param("units", reach.ids())
                .param("story", story.value())
                .param("most", Paging.SIZE)
                .query(BundleList::row)
                .list();
    }

    @Override
    public Optional<ShownBundle> find(long number) {
        return jdbc.sql(SHOWN + "and number = :number")
                .param("number", number)
                .query(BundleList::shown)
                .optional();
    }

    @Override
    public List<ShownBundle> with(StoryId story) {
        return jdbc.sql(SHOWN + """
                and id in (select bundle_id from newsroom.bundle_story where story_id = :story) order by number
                """)
                .param("story", story.value())
                .query(BundleList::shown)
                .list();
    }

    @Override
    public List<ShownBundle> before(long number, int most) {
        return shown("and number < :number order by number desc", number, most);
    }

    @Override
    public List<ShownBundle> after(long number, int most) {
        return shown("and number > :number order by number", number, most);
    }

    private List<ShownBundle> shown(String which, long number, int most) {
        return jdbc.sql(SHOWN + which + " limit :most")
                .param("number", number)
                .param("most", most)
                .query(BundleList::shown)
                .list();
    }

    private static Row row(ResultSet row, int ignored) throws SQLException {
        return new Row(
                new BundleId(row.getObject("id", UUID.class)),
                row.getString("title"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("shown_at") != null,
                row.getObject("ended_at") != null,
                stories(row));
    }

    private static ShownBundle shown(ResultSet row, int ignored) throws SQLException {
        return new ShownBundle(
                row.getLong("number"), row.getString("title"), row.getString("introduction"), stories(row));
    }

    private static List<StoryId> stories(ResultSet row) throws SQLException {
        return Stream.of((UUID[]) row.getArray("stories").getArray())
                .map(StoryId::new)
                .toList();
    }
}
