package org.yibaotong.publishing.connector.portal;

import static org.yibaotong.publishing.connector.portal.ArticleColumns.ROW;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.publishing.Article;
import org.yibaotong.publishing.ArticleList;
import org.yibaotong.publishing.ArticleRow;
import org.yibaotong.publishing.Articles;
import org.yibaotong.publishing.FoundArticles;

/** Reads the portal's articles. */
@Repository
class ArticleShelf implements Articles {

    private final JdbcClient jdbc;
    private final JsonColumns json;
    private final ArticlePaging paging;
    private final ArticleSearch search;

    ArticleShelf(JdbcClient jdbc, JsonColumns json, ArticlePaging paging, ArticleSearch search) {
        this.jdbc = jdbc;
        this.json = json;
        this.paging = paging;
        this.search = search;
    }

    @Override
    public Optional<Article> find(long number) {
        return jdbc.sql("select * from publishing.article where number = :number")
                .param("number", number)
                .query((row, ignored) -> ArticleColumns.article(row, json))
                .optional();
    }

    @Override
    public OptionalInt revision(long number) {
        return jdbc.sql("select revision from publishing.article where number = :number")
                .param("number", number)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    @Override
    public List<ArticleRow> newest(@Nullable String topic, int limit) {
        return paging.older(Which.of(topic), null, limit);
    }

    @Override
    public ArticleList list(ListQuery query) {
        return paging.list(query);
    }

    @Override
    public Set<Form> forms() {
        return Stream.of(Form.values())
                .filter(form -> jdbc.sql("select exists (select 1 from publishing.article where withdrawn_at is null"
                                + ArticlePaging.condition(form) + ")")
                        .query(Boolean.class)
                        .single())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Form.class)));
    }

    @Override
    public Optional<ArticleRow> mostRead(Instant since) {
        return jdbc.sql("select " + ROW + """
                  from publishing.article left join publishing.read_total on read_total.article = article.number
                 where withdrawn_at is null and published_at > :since and cover is not null
                 order by coalesce(reads, 0) desc, published_at desc limit 1
                """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(ArticleColumns::row)
                .optional();
    }

    /** Steps from topic to topic along the index instead of reading every article to learn the few topics. */
    @Override
    public List<Topic> topics() {
        return jdbc.sql("""
                with recursive step (topic) as (
                    (select topic from publishing.article where withdrawn_at is null order by topic limit 1)
                    union all
                    select (select article.topic from publishing.article
                             where withdrawn_at is null and article.topic > step.topic order by article.topic limit 1)
                      from step where step.topic is not null
                )
                select newest.* from step cross join lateral (
                    select %s from publishing.article
                     where withdrawn_at is null and article.topic = step.topic
                     order by published_at desc, number desc limit 1
                ) newest
                """.formatted(ROW)).query(ArticleColumns::row).list().stream()
                .map(newest -> new Topic(newest.topic(), newest))
                .toList();
    }

    @Override
    public FoundArticles search(SearchQuery query) {
        return search.search(query);
    }

    @Override
    public List<Like> like(Map<String, Integer> clues, int most) {
        return search.like(clues, most);
    }

    @Override
    public long lastNumber() {
        return jdbc.sql("select coalesce(max(number), 0) from publishing.article")
                .query(Long.class)
                .single();
    }

    @Override
    public List<Listed> numbered(long from, long to) {
        return jdbc.sql("""
                select number, coalesce(corrected_at, published_at) as changed_at from publishing.article
                 where number between :from and :to and withdrawn_at is null order by number
                """)
                .param("from", from)
                .param("to", to)
                .query((row, ignored) -> new Listed(
                        row.getLong("number"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
