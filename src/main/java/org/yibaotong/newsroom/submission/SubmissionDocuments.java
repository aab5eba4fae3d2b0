package org.yibaotong.newsroom.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.search.SearchDocuments;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.text.event.Clues;
import org.yibaotong.text.event.Item;

/** Reads submissions for the index. */
@Repository
public class SubmissionDocuments implements SearchDocuments<SubmissionDocument> {

    private static final String COLUMNS = """
            select id, title, body, place, received_at,
                   array(select file from newsroom.submission_picture where submission_id = id) as pictures
              from newsroom.submission\s""";

    /** What tells one event from another stands at the beginning. */
    private static final int TEXT_MOST = 600;

    private final JdbcClient jdbc;
    private final StoredFiles files;

    SubmissionDocuments(JdbcClient jdbc, StoredFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public Class<SubmissionDocument> type() {
        return SubmissionDocument.class;
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public List<SubmissionDocument> find(Collection<String> ids) {
        return documents(jdbc.sql(COLUMNS + "where id = any(:ids)")
                .param("ids", ids.stream().map(UUID::fromString).toArray(UUID[]::new))
                .query(SubmissionDocuments::written)
                .list());
    }

    @Override
    public List<SubmissionDocument> after(String id, int limit) {
        return documents(jdbc.sql(COLUMNS + "where id > :id order by id limit :limit")
                .param("id", id.isEmpty() ? new UUID(0, 0) : UUID.fromString(id))
                .param("limit", limit)
                .query(SubmissionDocuments::written)
                .list());
    }

    /** A submission before it is known how its pictures look. */
    private record Written(
            String id, String title, String body, String place, long receivedAt, List<FileId> pictures) {}

    private List<SubmissionDocument> documents(List<Written> all) {
        var looks =
                files.looks(all.stream().flatMap(one -> one.pictures().stream()).toList());
        return all.stream().map(one -> document(one, looks)).toList();
    }

    private static SubmissionDocument document(Written one, Map<FileId, Long> known) {
        var looks =
                one.pictures().stream().map(known::get).filter(Objects::nonNull).toList();
        return new SubmissionDocument(
                one.id(),
                one.title(),
                StoryHtml.summary(one.body(), TEXT_MOST),
                one.place(),
                Clues.kept(new Item(one.title(), StoryHtml.plain(one.body()), null, one.place(), null, looks)),
                one.receivedAt());
    }

    private static Written written(ResultSet row, int ignored) throws SQLException {
        return new Written(
                row.getString("id"),
                row.getString("title"),
                row.getString("body"),
                row.getString("place"),
                row.getObject("received_at", OffsetDateTime.class).toEpochSecond(),
                Arrays.stream((String[]) row.getArray("pictures").getArray())
                        .map(FileId::new)
                        .toList());
    }
}
