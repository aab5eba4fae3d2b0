package org.yibaotong.redirects.host;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.redirects.address.HostName;

/** What was last seen of every name. */
@Repository
public class HostLooks {

    private final JdbcClient jdbc;

    HostLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<HostName, HostLook> all() {
        return jdbc.sql("select * from redirects.host_look").query(HostLooks::look).list().stream()
                .collect(Collectors.toMap(HostLook::name, Function.identity()));
    }

    /** Held until the transaction is over, so that of two looks at once the later one knows of the other. */
    Optional<HostLook> lock(HostName name) {
        return jdbc.sql("select * from redirects.host_look where name = :name for update")
                .param("name", name.value())
                .query(HostLooks::look)
                .optional();
    }

    public void put(HostLook look) {
        var since = look.missingSince();
        var record = look.record();
        jdbc.sql("""
                insert into redirects.host_look (name, state, leads, alias, ttl, ttl_is_rest, missing_since, at)
                values (:name, :state, :leads, :alias, :ttl, :isRest, :since, :at)
                    on conflict (name) do update
                       set (state, leads, alias, ttl, ttl_is_rest, missing_since, at) =
                           (excluded.state, excluded.leads, excluded.alias, excluded.ttl, excluded.ttl_is_rest,
                            excluded.missing_since, excluded.at)
                """)
                .param("name", look.name().value())
                .param("state", look.state().name())
                .param("leads", look.leads())
                .param("alias", record == null ? "" : record.alias())
                .param("ttl", record == null ? null : record.ttl())
                .param("isRest", record != null && record.isRest())
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC))
                .param("at", look.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static HostLook look(ResultSet row, int number) throws SQLException {
        var since = row.getObject("missing_since", OffsetDateTime.class);
        return new HostLook(
                new HostName(row.getString("name")),
                HostState.valueOf(row.getString("state")),
                row.getString("leads"),
                record(row),
                since == null ? null : since.toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable NameRecord record(ResultSet row) throws SQLException {
        var ttl = row.getObject("ttl", Integer.class);
        return ttl == null ? null : new NameRecord(row.getString("alias"), ttl, row.getBoolean("ttl_is_rest"));
    }
}
