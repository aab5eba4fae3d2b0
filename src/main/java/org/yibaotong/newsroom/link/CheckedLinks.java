package org.yibaotong.newsroom.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of looking at links. */
@Repository
class CheckedLinks {

    private final JdbcClient jdbc;

    CheckedLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param fault why it does not open; empty where it does, or where nobody can tell */
    record LinkCheck(String address, String fault, Instant at) {}

    List<LinkCheck> of(Collection<String> addresses) {
        return jdbc.sql("select * from newsroom.link_check where address = any(:addresses)")
                .param("addresses", addresses.toArray(String[]::new))
                .query(CheckedLinks::check)
                .list();
    }

    void put(LinkCheck check) {
        jdbc.sql("""
                insert into newsroom.link_check (address, fault, checked_at) values (:address, :fault, :at)
                    on conflict (address) do update set (fault, checked_at) = (excluded.fault, excluded.checked_at)
                """)
                .param("address", check.address())
                .param("fault", check.fault())
                .param("at", check.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static LinkCheck check(ResultSet row, int ignored) throws SQLException {
        return new LinkCheck(
                row.getString("address"),
                row.getString("fault"),
                row.getObject("checked_at", OffsetDateTime.class).toInstant());
    }
}
