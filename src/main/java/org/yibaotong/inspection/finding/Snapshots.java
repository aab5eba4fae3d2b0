package org.yibaotong.inspection.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.look.PageCopy;

/** Pages on which somebody saw something (当时的页面): one a finding, and none where nothing came. */
@Repository
public class Snapshots {

    private final JdbcClient jdbc;

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(FindingId finding, Snapshot page) {
        jdbc.sql("""
                insert into inspection.finding_snapshot (finding_id, address, way, status, at, bytes, is_cut, hash, type, packed)
                values (:finding, :address, :way, :status, :at, :bytes, :cut, :hash, :type, :packed)
                """)
                .param("finding", finding.value())
                .param("address", page.address())
                .param("way", page.way().toArray(String[]::new))
                .param("status", page.status())
                .param("at", page.at().atOffset(ZoneOffset.UTC))
                .param("bytes", page.bytes())
                .param("cut", page.isCut())
                .param("hash", page.copy().hash())
                .param("type", page.copy().type())
                .param("packed", page.copy().packed())
                .update();
    }

    boolean has(FindingId finding) {
        return jdbc.sql("select exists (select from inspection.finding_snapshot where finding_id = :finding)")
                .param("finding", finding.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Snapshot> find(FindingId finding) {
        return jdbc.sql("select * from inspection.finding_snapshot where finding_id = :finding")
                .param("finding", finding.value())
                .query(Snapshots::snapshot)
                .optional();
    }

    private static Snapshot snapshot(ResultSet row, int number) throws SQLException {
        return new Snapshot(
                row.getString("address"),
                List.of((String[]) row.getArray("way").getArray()),
                row.getInt("status"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("bytes"),
                row.getBoolean("is_cut"),
                new PageCopy(row.getString("hash"), row.getString("type"), row.getBytes("packed")));
    }
}
