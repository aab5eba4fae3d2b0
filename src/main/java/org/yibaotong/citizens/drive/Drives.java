package org.yibaotong.citizens.drive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.UnitId;

/** All drives there are. */
@Repository
public class Drives {

    private final JdbcClient jdbc;

    Drives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Drive get(UUID id) {
        return jdbc.sql("select * from citizens.wish_drive where id = :id")
                .param("id", id)
                .query(Drives::drive)
                .optional()
                .orElseThrow(() -> new NotFound("wish-drive", id));
    }

    /** Those whose day is still to come, the next first. */
    public List<Drive> open(LocalDate today) {
        return jdbc.sql("select * from citizens.wish_drive where due_on > :today order by due_on, id")
                .param("today", today)
                .query(Drives::drive)
                .list();
    }

    void add(Drive drive, Instant at) {
        jdbc.sql("""
                insert into citizens.wish_drive (id, name, unit_id, due_on, institution, assessment, assessed_by, assessed_on, entered_at)
                values (:id, :name, :unit, :due, :institution, :assessment, :by, :on, :at)
                """)
                .param("id", drive.id())
                .param("name", drive.name())
                .param("unit", drive.unit().value())
                .param("due", drive.dueOn())
                .param("institution", drive.institution())
                .param("assessment", drive.assessment())
                .param("by", drive.assessedBy())
                .param("on", drive.assessedOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    static Drive drive(ResultSet row, int number) throws SQLException {
        return new Drive(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                row.getString("institution"),
                row.getString("assessment"),
                row.getString("assessed_by"),
                row.getObject("assessed_on", LocalDate.class));
    }
}
