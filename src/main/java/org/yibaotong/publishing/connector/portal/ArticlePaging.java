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
        var along = new Along<>(
                ArticleRow::number,
                (from, most) -> older(query.which(), from, most),
                (from, most) -> read(query.which(), from, most, ">", "asc"));
        var stretch = along.stretch(query.before(), query.after(), query.limit());
        return new ArticleList(stretch.rows(), stretch.newer(), stretch.older());
    }

    List<ArticleRow> older(Which which, @Nullable Long before, int limit) {
        return read(which, before, limit, "<", "desc");
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
