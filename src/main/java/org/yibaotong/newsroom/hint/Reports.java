package org.yibaotong.newsroom.hint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.StoryHtml;

/** Reads what was reported, to compare it. What is not sent is not here: drafts are nobody else's business. */
@Repository
class Reports {

    /** What is compared stands at the beginning, whatever a body goes on to say. */
    private static final int BODY_MOST = 20_000;

    private final JdbcClient jdbc;
    private final StoredFiles files;

    Reports(JdbcClient jdbc, StoredFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** In this order; what is not there is left out. */
    List<Report> find(Collection<String> ids) {
        var found = jdbc.sql("""
                select id, title, left(body, :most) as body, place, unit_id, received_at, status in ('RECEIVED', 'TAKEN_OUT', 'HELD') as open,
                       exists (select 1 from newsroom.message_lead where submission_id = submission.id) as from_message,
                       array(select file from newsroom.submission_picture where submission_id = id) as pictures
                  from newsroom.submission where id = any(:ids) order by array_position(:ids, id)
                """)
                .param("most", BODY_MOST)
                .param("ids", uuids(ids))
                .query(Reports::report)
                .list();
        var looks = files.looks(
                found.stream().flatMap(one -> one.pictures().stream()).toList());
        return found.stream().map(one -> one.with(looks)).toList();
    }

    /** Those of them, in this order, that somebody else had sent before this one came. */
    List<String> earlierByOthers(SubmissionId submission, Collection<String> ids) {
        return jdbc.sql("""
                select other.id from newsroom.submission as one
                  join newsroom.submission as other on other.author_id <> one.author_id and other.received_at <= one.received_at
                 where one.id = :submission and other.id = any(:ids) order by array_position(:ids, other.id)
                """)
                .param("submission", submission.value())
                .param("ids", uuids(ids))
                .query((row, ignored) -> row.getString("id"))
                .list();
    }

    /** How many people sent these. Who they are is not read. */
    int senders(Collection<String> ids) {
        return jdbc.sql("select count(distinct author_id) from newsroom.submission where id = any(:ids)")
                .param("ids", uuids(ids))
                .query(Integer.class)
                .single();
    }

    private static UUID[] uuids(Collection<String> ids) {
        return ids.stream().map(UUID::fromString).toArray(UUID[]::new);
    }

    private static Report report(ResultSet row, int ignored) throws SQLException {
        var pictures = (String[]) row.getArray("pictures").getArray();
        return new Report(
                new SubmissionId(row.getObject("id", UUID.class)),
                row.getString("title"),
                StoryHtml.plain(row.getString("body")),
                row.getString("place"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("open"),
                row.getBoolean("from_message"),
                Arrays.stream(pictures).map(FileId::new).toList(),
                List.of());
    }
}
