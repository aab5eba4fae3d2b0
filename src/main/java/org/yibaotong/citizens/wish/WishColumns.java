package org.yibaotong.citizens.wish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.drive.Drive;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** How a row of {@code citizens.wish}, with its drive, becomes a wish. */
final class WishColumns {

    static final String SELECT = """
            select wish.*, drive.name as drive_name, drive.unit_id as drive_unit, drive.due_on, drive.institution, drive.assessment,
                   drive.assessed_by, drive.assessed_on
              from citizens.wish join citizens.wish_drive drive on drive.id = drive_id where
            """;

    private WishColumns() {}

    static Wish wish(ResultSet row, int number) throws SQLException {
        var revised = row.getObject("revised_by", UUID.class);
        return new Wish(
                new WishId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new Drive(
                        row.getObject("drive_id", UUID.class),
                        row.getString("drive_name"),
                        new UnitId(row.getObject("drive_unit", UUID.class)),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("institution"),
                        row.getString("assessment"),
                        row.getString("assessed_by"),
                        row.getObject("assessed_on", LocalDate.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                WishKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("detail"),
                AgeBand.valueOf(row.getString("age_band")),
                row.getInt("price"),
                row.getInt("parts"),
                WishState.valueOf(row.getString("state")),
                row.getInt("taken"),
                new PersonId(row.getObject("entered_by", UUID.class)),
                revised == null ? null : new PersonId(revised),
                row.getInt("version"),
                consent(row),
                row.getString("receipt"),
                row.getString("thanks"),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("deleted_on", LocalDate.class));
    }

    private static Consent consent(ResultSet row) throws SQLException {
        var from = row.getString("consent_from");
        var by = row.getString("consent_by");
        return new Consent(
                from.isEmpty() ? null : Guardianship.valueOf(from),
                by.isEmpty() ? null : Verification.valueOf(by),
                row.getString("consent"),
                row.getObject("consent_on", LocalDate.class),
                row.getString("consent_rules"));
    }

    static Withdrawal withdrawal(ResultSet row, int number) throws SQLException {
        var by = row.getObject("withdrawn_by", UUID.class);
        return new Withdrawal(
                row.getString("withdrawn_for"),
                by == null ? null : new PersonId(by),
                row.getObject("withdrawn_at", OffsetDateTime.class).toInstant());
    }
}
