package org.yibaotong.publishing.connector.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.search.SearchDocuments;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.text.event.Clues;
import org.yibaotong.text.event.Item;

/** Reads articles for the index. What was taken down is not to be found. */
@Repository
class ArticleDocuments implements SearchDocuments<ArticleDocument> {

    private static final String COLUMNS =
            "select number, headline, summary, body, topic, published_at from publishing.article ";

    /** Ends a sentence for the highlighter as well, so that a passage never runs from one paragraph into the next. */
    private static final String PARAGRAPH = "\u2029";

    private final JdbcClient jdbc;
    private final StoredFiles files;

    ArticleDocuments(JdbcClient jdbc, StoredFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public Class<ArticleDocument> type() {
        return ArticleDocument.class;
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public List<ArticleDocument> find(Collection<String> ids) {
        return jdbc.sql(COLUMNS + "where number = any(:numbers) and withdrawn_at is null")
                .param("numbers", ids.stream().map(Long::valueOf).toArray(Long[]::new))
                .query(this::document)
                .list();
    }

    @Override
    public List<ArticleDocument> after(String id, int limit) {
        return jdbc.sql(COLUMNS + "where number > :number and withdrawn_at is null order by number limit :limit")
                .param("number", id.isEmpty() ? 0L : Long.parseLong(id))
                .param("limit", limit)
                .query(this::document)
                .list();
    }

    private ArticleDocument document(ResultSet row, int ignored) throws SQLException {
        var headline = row.getString("headline");
        var html = row.getString("body");
        var body = StoryHtml.plain(html);
        return new ArticleDocument(
                row.getString("number"),
                headline,
                (row.getString("summary") + "\n" + body + said(html)).replace("\n", PARAGRAPH),
                row.getString("topic"),
                Clues.kept(Item.of(headline, body)),
                row.getObject("published_at", OffsetDateTime.class).toEpochSecond());
    }

    /** Who remembers what was said in a video finds it too. */
    private String said(String html) {
        return StoryHtml.videos(html).stream()
                .flatMap(video -> Stream.ofNullable(video.captions()))
                .flatMap(captions -> files.said(new FileId(captions)).stream())
                .map(line -> "\n" + line)
                .collect(Collectors.joining());
    }
}
