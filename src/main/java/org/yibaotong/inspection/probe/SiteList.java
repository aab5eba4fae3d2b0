package org.yibaotong.inspection.probe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.inspection.look.VisitResult;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;

/** The list of websites that are looked at: first those that did not open, then those nobody has seen for the longest time. */
@Repository
class SiteList {

    private static final String NARROWED =
            " from inspection.site where unit_id = any(:units) and (cast(:result as text) is null or result = :result)"
                    + " and (untold_columns > 0 or not :untold)";
    private static final String ORDER =
            " order by case result when 'FAILED' then 1 when 'PASSING' then 2 when 'FINE' then 4 else 3 end,"
                    + " seen_at nulls first, account_id limit ";

    private final JdbcClient jdbc;

    SiteList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param seenAt null where it was not looked at yet
     * @param untold of how many of its columns nobody can tell when they were updated
     */
    record Row(
            AccountId account,
            String address,
            @Nullable Instant seenAt,
            @Nullable VisitResult result,
            int untold) {}

    Rows<Row> page(UUID[] units, SiteFilter filter, Paging page) {
        return new Rows<>(
                first(page.limit(), page.offset(), units, filter),
                page,
                narrowed("select count(*)" + NARROWED, units, filter)
                        .query(Long.class)
                        .single());
    }

    List<Row> first(int most, UUID[] units, SiteFilter filter) {
        return first(most, 0, units, filter);
    }

    private List<Row> first(int most, int offset, UUID[] units, SiteFilter filter) {
        var columns = "select account_id, address, seen_at, result, untold_columns" + NARROWED + ORDER + most
                + " offset " + offset;
        return narrowed(columns, units, filter).query(SiteList::row).list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, UUID[] units, SiteFilter filter) {
        var result = filter.result();
        return jdbc.sql(sql)
                .param("units", units)
                .param("result", result == null ? null : result.name())
                .param("untold", filter.untold());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var seen = row.getObject("seen_at", OffsetDateTime.class);
        var result = row.getString("result");
        return new Row(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("address"),
                seen == null ? null : seen.toInstant(),
                result == null ? null : VisitResult.valueOf(result),
                row.getInt("untold_columns"));
    }
}
