package org.yibaotong.publishing.connector.portal;

import static org.yibaotong.publishing.connector.portal.ArticleColumns.ROW;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.ArticleRow;
import org.yibaotong.publishing.Articles.Like;
import org.yibaotong.publishing.Articles.SearchQuery;
import org.yibaotong.publishing.FoundArticles;
import org.yibaotong.publishing.FoundArticles.FoundArticle;
import org.yibaotong.search.Found.Hit;
import org.yibaotong.search.Index;
import org.yibaotong.search.Marked;
import org.yibaotong.search.Question;
import org.yibaotong.search.Sample;
import org.yibaotong.text.StoryHtml;

/** Finds articles by words. The index says which; what is shown is read from the table, so nothing withdrawn slips through. */
@Repository
class ArticleSearch {

    private final Index index;
    private final JdbcClient jdbc;

    ArticleSearch(Index index, JdbcClient jdbc) {
        this.index = index;
        this.jdbc = jdbc;
    }

    FoundArticles search(SearchQuery query) {
        var found = index.search(Question.about(ArticleDocument.class, query.words())
                .in("headline", 3)
                .in("body", 1)
                .where("topic", query.topic())
                .at("publishedAt")
                .since(query.since())
                .byTime(query.byTime())
                .counting("topic")
                .page(query.offset(), query.limit()));
        var rows = rows(found.ids());
        var articles = found.hits().stream()
                .map(hit -> found(hit, rows.get(hit.id())))
                .filter(Objects::nonNull)
                .toList();
        return new FoundArticles(articles, found.total(), found.counts());
    }

    List<Like> like(Map<String, Integer> clues, int most) {
        var ids = index.like(new Sample(ArticleDocument.class, clues, "clues", "publishedAt", 0, most));
        return jdbc.sql("""
                select story_id, headline, body, published_at from publishing.article
                 where number = any(:numbers) and withdrawn_at is null order by array_position(:numbers, number)
                """)
                .param("numbers", ids.stream().map(Long::valueOf).toArray(Long[]::new))
                .query(ArticleSearch::like)
                .list();
    }

    private static Like like(ResultSet row, int ignored) throws SQLException {
        return new Like(
                new StoryId(row.getObject("story_id", UUID.class)),
                row.getString("headline"),
                StoryHtml.plain(row.getString("body")),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private Map<String, ArticleRow> rows(List<String> ids) {
        return jdbc
                .sql("select " + ROW + " from publishing.article where number = any(:numbers) and withdrawn_at is null")
                .param("numbers", ids.stream().map(Long::valueOf).toArray(Long[]::new))
                .query(ArticleColumns::row)
                .list()
                .stream()
                .collect(Collectors.toMap(row -> String.valueOf(row.number()), Function.identity()));
    }

    private static @Nullable FoundArticle found(Hit hit, @Nullable ArticleRow row) {
        return row == null
                ? null
                : new FoundArticle(
                        row, headline(hit, row), hit.marked().getOrDefault("body", Marked.plain(row.summary())));
    }

    /** The whole headline, where the index may show a sentence of it only. */
    private static Marked headline(Hit hit, ArticleRow row) {
        var found = hit.marked().get("headline");
        return found == null ? Marked.plain(row.headline()) : Marked.mark(row.headline(), found.matches());
    }
}
