package org.yibaotong.citizens.correction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.contact.KeptLine.Detail;
import org.yibaotong.citizens.contact.KeptLine.Kept;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Vault;

/** What is to be put right, sealed until it is. */
@Repository
class Corrections {

    private final JdbcClient jdbc;
    private final Vault vault;

    Corrections(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void ask(UUID request, Kept kept, String keptId, Detail detail, String right, PersonId by, Instant at) {
        var id = NewId.next();
        jdbc.sql("""
                insert into citizens.data_correction (id, request_id, kept, kept_id, detail, sealed, asked_by, asked_at)
                values (:id, :request, :kept, :keptId, :detail, :sealed, :by, :at)
                """)
                .param("id", id)
                .param("request", request)
                .param("kept", kept.name())
                .param("keptId", keptId)
                .param("detail", detail.name())
                .param("sealed", vault.seal(right.getBytes(UTF_8), label(id)))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Correction> of(UUID request) {
        return jdbc.sql("select * from citizens.data_correction where request_id = :request order by asked_at, id")
                .param("request", request)
                .query(this::correction)
                .list();
    }

    Correction get(UUID request, UUID id) {
        return of(request).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("correction", id));
    }

    /** Done, and what was right is in its own place only. */
    void give(UUID id, PersonId by, Instant at) {
        jdbc.sql("update citizens.data_correction set given_by = :by, given_at = :at, sealed = null where id = :id")
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void drop(UUID id) {
        jdbc.sql("delete from citizens.data_correction where id = :id and given_by is null")
                .param("id", id)
                .update();
    }

    private Correction correction(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = row.getBytes("sealed");
        var given = row.getObject("given_by", UUID.class);
        return new Correction(
                id,
                Kept.valueOf(row.getString("kept")),
                row.getString("kept_id"),
                Detail.valueOf(row.getString("detail")),
                sealed == null ? "" : new String(vault.open(sealed, label(id)), UTF_8),
                new PersonId(row.getObject("asked_by", UUID.class)),
                given == null ? null : new PersonId(given));
    }

    private static String label(UUID id) {
        return "correction " + id;
    }
}
