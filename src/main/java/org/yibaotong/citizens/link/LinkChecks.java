package org.yibaotong.citizens.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.fetch.Nights;
import org.yibaotong.shared.UnitId;

/** What came of looking at the links of services. */
@Repository
public class LinkChecks {

    private final JdbcClient jdbc;

    LinkChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Link(ServiceId service, String name, UnitId unit, String address) {}

    /** What is known of the link as it is written now. */
    public Optional<Nights> find(ServiceId service, String link) {
        return jdbc.sql("select * from citizens.link_check where service_id = :service and link = :link")
                .param("service", service.value())
                .param("link", link)
                .query(LinkChecks::check)
                .optional();
    }

    List<Link> all() {
        return jdbc.sql(
                        "select id, name, unit_id, link from citizens.service where closed_for is null and link <> '' order by id")
                .query((row, number) -> new Link(
                        new ServiceId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("link")))
                .list();
    }

    void put(Link link, Nights check) {
        jdbc.sql("""
                insert into citizens.link_check (service_id, link, checked_on, failing_on, fault)
                values (:service, :link, :checked, :failing, :fault)
                on conflict (service_id) do update
                   set link = excluded.link, checked_on = excluded.checked_on, failing_on = excluded.failing_on, fault = excluded.fault
                """)
                .param("service", link.service().value())
                .param("link", link.address())
                .param("checked", check.checkedOn())
                .param("failing", check.failingOn())
                .param("fault", check.fault())
                .update();
    }

    private static Nights check(ResultSet row, int number) throws SQLException {
        return new Nights(
                row.getObject("checked_on", LocalDate.class),
                row.getObject("failing_on", LocalDate.class),
                row.getString("fault"));
    }
}
