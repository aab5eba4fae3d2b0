package org.yibaotong.publishing.connector.portal;

import static org.yibaotong.publishing.connector.portal.ArticleColumns.ROW;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.publishing.ArticleList;
import org.yibaotong.publishing.ArticleRow;
import org.yibaotong.publishing.Articles.Form;
import org.yibaotong.publishing.Articles.ListQuery;
import org.yibaotong.publishing.Articles.Which;

/** The list of articles, newest first, read along the index from one article to the next. */
@Repository
class ArticlePaging {

    private final JdbcClient jdbc;

    ArticlePaging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ArticleList list(ListQuery query) {
        var after = query.after();
        return after == null ? downwards(query) : upwards(query, after);
    }

    private ArticleList downwards(ListQuery query) {
        var rows = older(query.which(), query.before(), query.limit() + 1);
        boolean more = rows.size() > query.limit();
        var page = rows.subList(0, Math.min(rows.size(), query.limit()));
        boolean first = query.before() == null || page.isEmpty();
        return new ArticleList(
                page,
                first ? null : page.getFirst().number(),
                more ? page.getLast().number() : null);
    }

    private ArticleList upwards(ListQuery query, long after) {
        var rows = newer(query.which(), after, query.limit() + 1);
        boolean more = rows.size() > query.limit();
        var page = rows.subList(0, Math.min(rows.size(), query.limit())).reversed();
        return page.isEmpty()
                ? downwards(new ListQuery(query.which(), null, null, query.limit()))
                : new ArticleList(
                        page,
                        more ? page.getFirst().number() : null,
                        page.getLast().number());
    }

    List<ArticleRow> older(Which which, @Nullable Long before, int limit) {
        return read(which, before, limit, "<", "desc");
    }

    private List<ArticleRow> newer(Which which, long after, int limit) {
        return read(which, after, limit, ">", "asc");
    }

    private List<ArticleRow> read(Which which, @Nullable Long from, int limit, String beyond, String order) {
        var edge = from == null
                ? ""
                : " and (published_at, number) " + beyond
                        + " (select edge.published_at, edge.number from publishing.article edge where edge.number = :from)";
        return jdbc.sql("select " + ROW + " from publishing.article where withdrawn_at is null" + condition(which)
                        + edge + " order by published_at " + order + ", number " + order + " limit :limit")
                .param("topic", which.topic())
                .param("source", which.source())
                .param("from", from)
                .param("limit", limit)
                .query(ArticleColumns::row)
                .list();
    }

    private static String condition(Which which) {
        return (which.topic() == null ? "" : " and topic = :topic")
                + (which.source() == null ? "" : " and sources @> array[:source]::text[]")
                + condition(which.form());
    }

    static String condition(@Nullable Form form) {
        return switch (form) {
            case null -> "";
            case PICTURES -> " and pictures >= " + ArticleRow.PICTURE_STORY;
            case VIDEO -> " and has_video";
        };
    }
}
