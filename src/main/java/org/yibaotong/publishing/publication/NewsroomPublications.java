package org.yibaotong.publishing.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.Articles;
import org.yibaotong.publishing.reading.Readings;
import org.yibaotong.shared.NotFound;

/** Tells the newsroom what became of its stories. A story is published here once the portal has it. */
@Repository
class NewsroomPublications implements Publications {

    private final JdbcClient jdbc;
    private final Readings readings;
    private final Articles articles;

    NewsroomPublications(JdbcClient jdbc, Readings readings, Articles articles) {
        this.jdbc = jdbc;
        this.readings = readings;
        this.articles = articles;
    }

    @Override
    public Optional<PublicStory> of(StoryId story) {
        return Optional.ofNullable(of(List.of(story)).get(story));
    }

    @Override
    public Map<StoryId, PublicStory> of(Collection<StoryId> stories) {
        return jdbc
                .sql("""
                select story_id, headline, number, published_at, withdrawn_at, coalesce(reads, 0) as reads
                  from publishing.article left join publishing.read_total on read_total.article = article.number
                 where story_id = any(:stories)
                """)
                .param("stories", stories.stream().map(StoryId::value).toArray(UUID[]::new))
                .query((row, ignored) -> publication(row))
                .list()
                .stream()
                .collect(Collectors.toMap(PublicStory::story, Function.identity()));
    }

    @Override
    public Reading reading(StoryId story) {
        return jdbc.sql("select number, published_at from publishing.article where story_id = :story")
                .param("story", story.value())
                .query((row, ignored) -> readings.of(
                        row.getLong("number"), instant(row.getObject("published_at", OffsetDateTime.class))))
                .optional()
                .orElseThrow(() -> new NotFound("publication", story));
    }

    @Override
    public List<Told> like(Map<String, Integer> clues, int most) {
        return articles.like(clues, most).stream()
                .map(like -> new Told(like.story(), like.headline(), like.text(), like.publishedAt()))
                .toList();
    }

    @Override
    public List<String> mostRead(Instant since, int most) {
        return jdbc.sql("""
                select headline from publishing.article join publishing.read_total on read_total.article = article.number
                 where published_at >= :since and withdrawn_at is null order by reads desc, number limit :most
                """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, ignored) -> row.getString(1))
                .list();
    }

    private static PublicStory publication(ResultSet row) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new PublicStory(
                new StoryId(row.getObject("story_id", UUID.class)),
                row.getString("headline"),
                "/news/" + row.getLong("number"),
                instant(row.getObject("published_at", OffsetDateTime.class)),
                nullable(withdrawn),
                row.getLong("reads"));
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    private static @Nullable Instant nullable(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
