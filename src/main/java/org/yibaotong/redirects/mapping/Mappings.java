package org.yibaotong.redirects.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.address.Address;
import org.yibaotong.shared.ManyRows;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;

/** All mappings, millions of them. None is ever deleted: an address that led somewhere once is never forgotten. */
@Repository
public class Mappings {

    private static final String OVERWRITE = """
            on conflict (site_id, path) do update
               set (typed, kind, target, words, choices, edition, health, failures, checked_at, by_id, at) =
                   (excluded.typed, excluded.kind, excluded.target, excluded.words, excluded.choices, excluded.edition,
                    '', 0, null, excluded.by_id, excluded.at)
            """;

    private final JdbcClient jdbc;

    Mappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mapping with what is known about it. */
    public record Kept(
            long id,
            OldSiteId site,
            Mapping mapping,
            long hits,
            @Nullable Health health,
            @Nullable Instant checkedAt,
            Tags tags,
            PersonId by,
            Instant at) {}

    public Kept get(OldSiteId site, long id) {
        return jdbc.sql("select * from redirects.mapping where site_id = :site and id = :id")
                .param("site", site.value())
                .param("id", id)
                .query(Mappings::kept)
                .optional()
                .orElseThrow(() -> new NotFound("mapping", id));
    }

    public Optional<Kept> find(OldSiteId site, Address address) {
        return jdbc.sql("select * from redirects.mapping where site_id = :site and path = :path")
                .param("site", site.value())
                .param("path", address.value())
                .query(Mappings::kept)
                .optional();
    }

    /** @param overwrites or else those that are there already stay as they are */
    public void put(
            OldSiteId site, Collection<Mapping> mappings, boolean overwrites, long edition, PersonId by, Instant at) {
        new ManyRows<Mapping>("redirects.mapping")
                .with("site_id", "uuid", one -> site.value())
                .with("path", "text", one -> one.address().value())
                .with("typed", "text", one -> one.typed().equals(one.address().value()) ? "" : one.typed())
                .with("kind", "text", Mapping::kind)
                .with("target", "text", Mapping::target)
                .with("words", "text", Mapping::words)
                .with("choices", "text", Mapping::choices)
                .with("edition", "bigint", one -> edition)
                .with("by_id", "uuid", one -> by.value())
                .with("at", "timestamptz", one -> at)
                .insert(mappings, overwrites ? OVERWRITE : "on conflict do nothing", jdbc);
    }

    public static Kept kept(ResultSet row, int number) throws SQLException {
        var path = row.getString("path");
        var typed = row.getString("typed");
        var health = row.getString("health");
        var checked = row.getObject("checked_at", OffsetDateTime.class);
        return new Kept(
                row.getLong("id"),
                new OldSiteId(row.getObject("site_id", UUID.class)),
                new Mapping(
                        new Address(path),
                        typed.isEmpty() ? path : typed,
                        Kind.valueOf(row.getString("kind")),
                        row.getString("target"),
                        row.getString("words"),
                        row.getString("choices")),
                row.getLong("hits"),
                health.isEmpty() ? null : Health.valueOf(health),
                checked == null ? null : checked.toInstant(),
                new Tags(List.of((String[]) row.getArray("tags").getArray())),
                new PersonId(row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
