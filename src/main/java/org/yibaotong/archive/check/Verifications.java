package org.yibaotong.archive.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.kept.Archives;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;

/** All checks of archives. */
@Repository
public class Verifications {

    private final JdbcClient jdbc;

    Verifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID begin(ArchiveId archive, PersonId by, Instant at) {
        var id = NewId.next();
        jdbc.sql("insert into archive.verification (id, archive_id, by_id, at) values (:id, :archive, :by, :at)")
                .param("id", id)
                .param("archive", archive.value())
                .param("by", by.value())
                .param("at", Archives.at(at))
                .update();
        return id;
    }

    /** The newest of an archive. */
    public Optional<Verification> last(ArchiveId archive) {
        return jdbc.sql(
                        "select * from archive.verification where archive_id = :archive order by at desc, id desc limit 1")
                .param("archive", archive.value())
                .query(Verifications::verification)
                .optional();
    }

    public Verification get(UUID id) {
        return jdbc.sql("select * from archive.verification where id = :id")
                .param("id", id)
                .query(Verifications::verification)
                .optional()
                .orElseThrow(() -> new NotFound("verification", id));
    }

    void progress(UUID id, int segments, long pages, long readable) {
        jdbc.sql(
                        "update archive.verification set segments = :segments, pages = :pages, readable = :readable where id = :id")
                .param("id", id)
                .param("segments", segments)
                .param("pages", pages)
                .param("readable", readable)
                .update();
    }

    void end(UUID id, List<String> faults, Instant at) {
        jdbc.sql("update archive.verification set ended_at = :at, faults = :faults where id = :id")
                .param("id", id)
                .param("at", Archives.at(at))
                .param("faults", String.join("\n", faults))
                .update();
    }

    private static Verification verification(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Verification(
                row.getObject("id", UUID.class),
                new ArchiveId(row.getObject("archive_id", UUID.class)),
                new PersonId(row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("segments"),
                row.getLong("pages"),
                row.getLong("readable"),
                Arrays.stream(row.getString("faults").split("\n"))
                        .filter(one -> !one.isEmpty())
                        .toList());
    }
}
