package org.yibaotong.newsroom.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.search.SearchDocuments;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.text.event.Clues;
import org.yibaotong.text.event.Item;

/** Reads submissions for the index. */
@Repository
public class SubmissionDocuments implements SearchDocuments<SubmissionDocument> {

    private static final String COLUMNS = "select id, title, body, place, received_at from newsroom.submission ";

    /** What tells one event from another stands at the beginning. */
    private static final int TEXT_MOST = 600;

    private final JdbcClient jdbc;

    SubmissionDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<SubmissionDocument> type() {
        return SubmissionDocument.class;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<SubmissionDocument> find(Collection<String> ids) {
        return jdbc.sql(COLUMNS + "where id = any(:ids)")
                .param("ids", ids.stream().map(UUID::fromString).toArray(UUID[]::new))
                .query(SubmissionDocuments::document)
                .list();
    }

    @Override
    public List<SubmissionDocument> after(String id, int limit) {
        return jdbc.sql(COLUMNS + "where id > :id order by id limit :limit")
                .param("id", id.isEmpty() ? new UUID(0, 0) : UUID.fromString(id))
                .param("limit", limit)
                .query(SubmissionDocuments::document)
                .list();
    }

    private static SubmissionDocument document(ResultSet row, int ignored) throws SQLException {
        var title = row.getString("title");
        var body = row.getString("body");
        var place = row.getString("place");
        return new SubmissionDocument(
                row.getString("id"),
                title,
                StoryHtml.summary(body, TEXT_MOST),
                place,
                Clues.kept(new Item(title, StoryHtml.plain(body), null, place, null, List.of())),
                row.getObject("received_at", OffsetDateTime.class).toEpochSecond());
    }
}
