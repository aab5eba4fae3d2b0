package org.yibaotong.citizens.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;

/** The clerk's list of services: what nobody has looked at for the longest time comes first. */
@Repository
class ServiceList {

    private static final String FROM = " from citizens.service left join citizens.link_check on service_id = id where ";

    private static final String COLUMNS = """
            select id, number, kind, topic, name, account_name, telephone, service.link, unit_id, confirmed_on, closed_for is null as open,
                   confirmed_on < :stale as stale, coalesce(%s, false) as broken,
                   case when kind <> 'GUIDE' then 0
                        else num_nonnulls(nullif(basis, ''), nullif(conditions, ''), nullif(papers, ''), nullif(place, ''),
                                          nullif(hours, ''), nullif(telephone, ''), nullif(steps, '')) - 7 end as missing,
                   (select coalesce(sum(yes), 0) from citizens.help_count where help_count.service_id = id) as yes,
                   (select coalesce(sum(no), 0) from citizens.help_count where help_count.service_id = id) as no
            """.formatted(Need.BROKEN.condition());

    private static final String ORDER = " order by confirmed_on, id limit ";

    private final JdbcClient jdbc;

    ServiceList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param missing how many elements */
    record Row(
            ServiceId id,
            long number,
            ServiceKind kind,
            String topic,
            String name,
            String account,
            String telephone,
            String link,
            UnitId unit,
            LocalDate confirmedOn,
            boolean open,
            boolean stale,
            boolean broken,
            int missing,
            long yes,
            long no) {}

    Rows<Row> page(UUID[] units, ServiceFilter filter, LocalDate stale, Paging page) {
        var found = narrowed(units, filter, stale);
        var rows = found.select(COLUMNS, ORDER + page.limit() + " offset " + page.offset())
                .query(ServiceList::row)
                .list();
        return new Rows<>(
                rows,
                page,
                found.select("select count(*)", "").query(Long.class).single());
    }

    List<Row> all(UUID[] units, ServiceFilter filter, LocalDate stale, int most) {
        return narrowed(units, filter, stale)
                .select(COLUMNS, ORDER + most)
                .query(ServiceList::row)
                .list();
    }

    /** How many need their clerk: they were not looked at for long, or lead nowhere. */
    long waiting(UUID[] units, LocalDate stale) {
        return jdbc.sql("select count(*)" + FROM + "closed_for is null and unit_id = any(:units) and ("
                        + Need.STALE.condition() + " or " + Need.BROKEN.condition() + ")")
                .param("units", units)
                .param("stale", stale)
                .query(Long.class)
                .single();
    }

    private final class Narrowed {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void where(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
        }

        JdbcClient.StatementSpec select(String what, String end) {
            return jdbc.sql(what + FROM + String.join(" and ", conditions) + end)
                    .params(values);
        }
    }

    private Narrowed narrowed(UUID[] units, ServiceFilter filter, LocalDate stale) {
        var found = new Narrowed();
        found.where("unit_id = any(:units)", "units", units);
        found.values.put("stale", stale);
        found.conditions.add(filter.closed() ? "closed_for is not null" : "closed_for is null");
        if (!filter.words().isEmpty()) {
            found.where(
                    "position(lower(:words) in lower(name || ' ' || summary || ' ' || account_name || ' ' || telephone)) > 0",
                    "words",
                    filter.words());
        }
        if (!filter.topic().isEmpty()) {
            found.where("topic = :topic", "topic", filter.topic());
        }
        if (filter.kind() != null) {
            found.where("kind = :kind", "kind", filter.kind().name());
        }
        if (filter.need() != null) {
            found.conditions.add(filter.need().condition());
        }
        return found;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new ServiceId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                ServiceKind.valueOf(row.getString("kind")),
                row.getString("topic"),
                row.getString("name"),
                row.getString("account_name"),
                row.getString("telephone"),
                row.getString("link"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("confirmed_on", LocalDate.class),
                row.getBoolean("open"),
                row.getBoolean("stale"),
                row.getBoolean("broken"),
                -row.getInt("missing"),
                row.getLong("yes"),
                row.getLong("no"));
    }
}
