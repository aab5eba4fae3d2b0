package org.yibaotong.redirects.host;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    public void put(HostLook look) {
        jdbc.sql("""
                insert into redirects.host_look (name, state, leads, missing, at) values (:name, :state, :leads, :missing, :at)
                    on conflict (name) do update
                       set (state, leads, missing, at) = (excluded.state, excluded.leads, excluded.missing, excluded.at)
                """)
                .param("name", look.name().value())
                .param("state", look.state().name())
                .param("leads", look.leads())
                .param("missing", look.missing())
                .param("at", look.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static HostLook look(ResultSet row, int number) throws SQLException {
        return new HostLook(
                new HostName(row.getString("name")),
                HostState.valueOf(row.getString("state")),
                row.getString("leads"),
                row.getInt("missing"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
