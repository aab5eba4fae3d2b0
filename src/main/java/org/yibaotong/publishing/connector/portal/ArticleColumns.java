package org.yibaotong.publishing.connector.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.Article;
import org.yibaotong.publishing.ArticleRow;

/** How a row of {@code publishing.article} becomes an article, or an article in a list. */
final class ArticleColumns {

    /** What a list reads: no body. */
    static final String ROW =
            " number, headline, summary, topic, cover, source, pictures, has_video, published_at, corrected_at ";

    private ArticleColumns() {}

    static Article article(ResultSet row, JsonColumns json) throws SQLException {
        return new Article(
                row.getLong("number"),
                new StoryId(row.getObject("story_id", UUID.class)),
                row.getInt("revision"),
                row.getString("headline"),
                row.getString("summary"),
                row.getString("topic"),
                row.getString("body"),
                file(row.getString("cover")),
                json.credits(row.getString("credits")),
                row.getString("source"),
                row.getString("unit_name"),
                instant(row, "published_at"),
                json.corrections(row.getString("corrections")),
                nullableInstant(row, "withdrawn_at"),
                row.getString("withdrawal_reason"));
    }

    static ArticleRow row(ResultSet row, int ignored) throws SQLException {
        var published = instant(row, "published_at");
        var corrected = nullableInstant(row, "corrected_at");
        return new ArticleRow(
                row.getLong("number"),
                row.getString("headline"),
                row.getString("summary"),
                row.getString("topic"),
                file(row.getString("cover")),
                row.getString("source"),
                row.getInt("pictures"),
                row.getBoolean("has_video"),
                published,
                corrected == null ? published : corrected);
    }

    private static @Nullable FileId file(@Nullable String sha256) {
        return sha256 == null ? null : new FileId(sha256);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant nullableInstant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
