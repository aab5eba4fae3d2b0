package org.yibaotong.identity.role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** The people roles are granted to. */
@Repository
class Holders {

    private static final int SUGGESTED = 20;

    private final JdbcClient jdbc;

    Holders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person as far as roles are concerned. */
    record Holder(PersonId id, String name, UnitId unit, boolean active) {}

    /** Until commit, nobody else changes this person or their roles. */
    Holder lock(PersonId person) {
        return jdbc.sql("select id, name, unit_id, active from identity.person where id = :person for update")
                .param("person", person.value())
                .query(Holders::holder)
                .optional()
                .orElseThrow(() -> new NotFound("person", person));
    }

    /** By login, by name, or by both as the list writes them. */
    Holder find(String typed, Reach reach) {
        var found = jdbc.sql("""
                select id, name, unit_id, active from identity.person
                 where active and unit_id = any(:units)
                   and (login = lower(:typed) or name = :typed or name || '（' || login || '）' = :typed)
                """)
                .param("units", reach.ids())
                .param("typed", typed)
                .query(Holders::holder)
                .list();
        Refusal.when(found.isEmpty(), "role.person.unknown", typed);
        Refusal.when(found.size() > 1, "role.person.several", typed, found.size());
        return found.getFirst();
    }

    /** Who could be meant by the first characters of a name or a login. */
    List<String> suggest(String typed, Reach reach) {
        return jdbc.sql("""
                select name || '（' || login || '）' from identity.person
                 where active and unit_id = any(:units)
                   and (strpos(name, :typed) > 0 or starts_with(login, lower(:typed)))
                 order by not starts_with(name, :typed), login limit :most
                """)
                .param("units", reach.ids())
                .param("typed", typed)
                .param("most", SUGGESTED)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static Holder holder(ResultSet row, int number) throws SQLException {
        return new Holder(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getBoolean("active"));
    }
}
