package org.yibaotong.citizens.claim;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.WishId;
import org.yibaotong.shared.Vault;

/** Who holds a wish or handed it over, or has to be rung up because it was withdrawn, made readable. Those who only wait are nobody's business yet. */
@Repository
public class Claimants {

    private static final String BETWEEN = "\n";

    private final JdbcClient jdbc;
    private final Vault vault;

    Claimants(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    byte[] seal(String name, String telephone, UUID claim) {
        return vault.seal((name + BETWEEN + telephone).getBytes(StandardCharsets.UTF_8), label(claim));
    }

    public List<Claimant> of(WishId wish) {
        return jdbc.sql("""
                select * from citizens.claim
                 where wish_id = :wish and (state in ('HELD', 'DELIVERED') or off_given_up_at is not null) and sealed is not null
                 order by part, line
                """).param("wish", wish.value()).query(this::claimant).list();
    }

    Optional<String> telephone(UUID claim) {
        return jdbc.sql("select * from citizens.claim where id = :id and sealed is not null")
                .param("id", claim)
                .query(this::claimant)
                .optional()
                .map(Claimant::telephone);
    }

    private Claimant claimant(ResultSet row, int number) throws SQLException {
        var opened = vault.open(row.getBytes("sealed"), label(row.getObject("id", UUID.class)));
        var parts = new String(opened, StandardCharsets.UTF_8).split(BETWEEN, 2);
        var expires = row.getObject("expires_at", OffsetDateTime.class);
        return new Claimant(
                row.getInt("part"),
                parts[0],
                parts[1],
                row.getString("state").equals("DELIVERED"),
                row.getString("state").equals("UNDONE"),
                row.getObject("move_given_up_at") != null && !row.getBoolean("move_told"),
                expires == null ? null : expires.toInstant());
    }

    private static String label(UUID claim) {
        return "claim " + claim;
    }
}
