package org.yibaotong.identity.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.PersonId;

/** All access tokens, found by their hash or their owner. */
@Repository
class TokenTable {

    private final JdbcClient jdbc;

    TokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AccessToken token, byte[] hash) {
        jdbc.sql("""
                insert into identity.access_token (id, person_id, name, scopes, hash, created_at, expires_at)
                values (:id, :owner, :name, :scopes, :hash, :created, :expires)
                """)
                .param("id", token.id())
                .param("owner", token.owner().value())
                .param("name", token.name())
                .param("scopes", token.scopes().stream().map(TokenScope::value).toArray(String[]::new))
                .param("hash", hash)
                .param("created", token.createdAt().atOffset(ZoneOffset.UTC))
                .param("expires", token.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<AccessToken> find(byte[] hash) {
        return jdbc.sql("select * from identity.access_token where hash = :hash")
                .param("hash", hash)
                .query(TokenTable::token)
                .optional();
    }

    List<AccessToken> of(PersonId owner) {
        return jdbc.sql("select * from identity.access_token where person_id = :owner order by created_at desc")
                .param("owner", owner.value())
                .query(TokenTable::token)
                .list();
    }

    void used(UUID id, String address, Instant at) {
        jdbc.sql("update identity.access_token set last_used_at = :at, last_used_from = :address where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("address", address)
                .param("id", id)
                .update();
    }

    /** @return false when it is not the owner's, or was revoked before */
    boolean revoke(PersonId owner, UUID id, Instant at) {
        return jdbc.sql("""
                        update identity.access_token set revoked_at = :at
                         where id = :id and person_id = :owner and revoked_at is null
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("owner", owner.value())
                        .update()
                == 1;
    }

    void revokeAll(PersonId owner, Instant at) {
        jdbc.sql("update identity.access_token set revoked_at = :at where person_id = :owner and revoked_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("owner", owner.value())
                .update();
    }

    private static AccessToken token(ResultSet row, int number) throws SQLException {
        return new AccessToken(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                scopes((String[]) row.getArray("scopes").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("last_used_at", OffsetDateTime.class)),
                row.getString("last_used_from"),
                instant(row.getObject("revoked_at", OffsetDateTime.class)));
    }

    /** A scope a later version no longer knows opens nothing. */
    private static Set<TokenScope> scopes(String[] values) {
        return Arrays.stream(values)
                .map(TokenScope::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
