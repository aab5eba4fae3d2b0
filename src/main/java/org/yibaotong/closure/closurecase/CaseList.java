package org.yibaotong.closure.closurecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.closure.CaseId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Rows;

/** The list of cases: what is due first stands first. */
@Repository
class CaseList {

    private final JdbcClient jdbc;

    CaseList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            CaseId id,
            String number,
            AccountId account,
            PersonId owner,
            CaseStanding standing,
            CaseStation station,
            boolean isMerger,
            LocalDate passedOn,
            @Nullable LocalDate due,
            @Nullable LocalDate endedOn,
            int services,
            int homeless,
            boolean isStayed) {}

    Rows<Row> page(Actor actor, CaseFilter filter, LocalDate today, Paging page) {
        var values = values(actor, filter, today);
        var rows = jdbc.sql("""
                select closure_case.*, (select count(*) from closure.service where case_id = id) as services,
                       (select count(*) from closure.service where case_id = id and home = '') as homeless,
                       exists (select from closure.stay where case_id = id and answer = '') as stayed
                  from closure.closure_case where %s
                 order by due_on nulls last, begun_at desc, id limit :limit offset :offset
                """.formatted(filter.condition()))
                .params(values)
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(CaseList::row)
                .list();
        return new Rows<>(rows, page, count(actor, filter, today));
    }

    long count(Actor actor, CaseFilter filter, LocalDate today) {
        return jdbc.sql("select count(*) from closure.closure_case where " + filter.condition())
                .params(values(actor, filter, today))
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> values(Actor actor, CaseFilter filter, LocalDate today) {
        var values = new HashMap<String, Object>(Map.of(
                "units",
                CaseDesk.either(actor).ids(),
                "today",
                today,
                "person",
                actor.person().value()));
        if (filter.station() != null) {
            values.put("station", filter.station().name());
        }
        return values;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new AccountId(row.getObject("account_id", UUID.class)),
                new PersonId(row.getObject("owner_id", UUID.class)),
                CaseStanding.valueOf(row.getString("standing")),
                CaseStation.valueOf(row.getString("station")),
                row.getObject("successor_id") != null,
                row.getObject("passed_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getInt("services"),
                row.getInt("homeless"),
                row.getBoolean("stayed"));
    }
}
