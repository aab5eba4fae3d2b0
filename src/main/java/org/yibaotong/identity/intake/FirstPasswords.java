package org.yibaotong.identity.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.shared.Vault;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The passwords of those a sheet enrolled, sealed until they were seen, once, by whoever sent it. */
@Repository
@Transactional
public class FirstPasswords {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Vault vault;

    FirstPasswords(JdbcClient jdbc, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.vault = vault;
    }

    /** One person with the password to hand over. */
    public record Line(String person, String name, String login, String password) {

        @Override
        public String toString() {
            return "Line[" + login + "]";
        }
    }

    public void keep(UUID intake, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        jdbc.sql("insert into identity.intake_password (intake_id, sealed) values (:intake, :sealed)")
                .param("intake", intake)
                .param(
                        "sealed",
                        vault.seal(json.writeValueAsString(lines).getBytes(StandardCharsets.UTF_8), label(intake)))
                .update();
    }

    public boolean areWaiting(UUID intake) {
        return jdbc.sql("select exists (select from identity.intake_password where intake_id = :intake)")
                .param("intake", intake)
                .query(Boolean.class)
                .single();
    }

    /** Nobody sees them a second time. */
    public List<Line> take(UUID intake) {
        return jdbc.sql("""
                with taken as (delete from identity.intake_password where intake_id = :intake returning number, sealed)
                select sealed from taken order by number
                """).param("intake", intake).query((row, number) -> row.getBytes("sealed")).list().stream()
                .flatMap(kept -> lines(vault.open(kept, label(intake))).stream())
                .toList();
    }

    private List<Line> lines(byte[] opened) {
        return json.readValue(new String(opened, StandardCharsets.UTF_8), new TypeReference<List<Line>>() {});
    }

    private static String label(UUID intake) {
        return "intake-password " + intake;
    }
}
