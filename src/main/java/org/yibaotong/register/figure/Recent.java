package org.yibaotong.register.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.register.AccountId;

/** What the figures of an account come to of late (近况). Of what is not known nothing is said, and of what is known in part, in which part. */
@Component
public class Recent {

    private final JdbcClient jdbc;

    Recent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param remark of when it is, or of how much */
    public record Line(String name, String value, String remark) {}

    public List<Line> of(AccountId account, LocalDate today) {
        var lines = new ArrayList<>(last(account));
        lines.addAll(posted(account, today, 30));
        lines.addAll(posted(account, today, 90));
        lines.addAll(original(account));
        return lines;
    }

    private List<Line> last(AccountId account) {
        return jdbc.sql(
                        "select posted_on, posted_seen_on, interacted_on from register.latest where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> lines(row))
                .optional()
                .orElse(List.of());
    }

    private static List<Line> lines(ResultSet row) throws SQLException {
        var lines = new ArrayList<Line>();
        var posted = day(row, "posted_on");
        var seen = day(row, "posted_seen_on");
        var interacted = day(row, "interacted_on");
        if (posted != null) {
            lines.add(new Line("最后更新", posted.toString(), seen == null ? "" : seen + "时的说法"));
        }
        if (interacted != null) {
            lines.add(new Line("最后人工互动", interacted.toString(), ""));
        }
        return lines;
    }

    private List<Line> posted(AccountId account, LocalDate today, int days) {
        return jdbc.sql("""
                select sum(value) as posts, count(*) as known from register.figure
                 where account_id = :account and measure = 'POSTS' and span = 'DAY' and day >= :from and day < :today
                having count(*) > 0
                """)
                .param("account", account.value())
                .param("from", today.minusDays(days))
                .param("today", today)
                .query((row, number) -> new Line(
                        "近" + days + "天发文",
                        "%,d篇".formatted(row.getLong("posts")),
                        row.getInt("known") == days ? "" : "只知道其中" + row.getInt("known") + "天"))
                .list();
    }

    /** Of the last month of which both are known. */
    private List<Line> original(AccountId account) {
        return jdbc.sql("""
                select own.day, round(100.0 * own.value / whole.value) as share
                  from register.figure own join register.figure whole using (account_id, span, day)
                 where account_id = :account and own.measure = 'ORIGINALS' and whole.measure = 'POSTS' and span = 'MONTH'
                   and whole.value > 0 and own.value <= whole.value
                 order by day desc limit 1
                """)
                .param("account", account.value())
                .query((row, number) -> new Line("原创占比", row.getInt("share") + "%", month(row)))
                .list();
    }

    private static String month(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        return day.getYear() + "年" + day.getMonthValue() + "月";
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
