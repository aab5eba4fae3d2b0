package org.yibaotong.register.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.identity.Units;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.intake.IntakePage.Absent;
import org.yibaotong.register.ledger.StateMark;
import org.yibaotong.register.platform.Platform;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Words;

/** The living accounts of a unit that its ledger leaves out (表里没有). They are shown and not touched: a file may be a piece of one. */
@Repository
class AbsentAccounts {

    private static final String FROM = """
              from register.account
             where sponsoring_unit = any(:units) and state not in ('DEREGISTERED', 'MERGED') and registered_at <= :at
               and not exists (select from register.intake_row row where row.intake_id = :intake and row.account_id = account.id)
            """;

    private static final int AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final Units units;
    private final Platforms platforms;
    private final Words words;

    AbsentAccounts(JdbcClient jdbc, Units units, Platforms platforms, Words words) {
        this.jdbc = jdbc;
        this.units = units;
        this.platforms = platforms;
        this.words = words;
    }

    long count(Intake intake) {
        return asked("select count(*)" + FROM, intake).query(Long.class).single();
    }

    Rows<Absent> page(Intake intake, Paging page) {
        return new Rows<>(some(intake, page.limit(), page.offset()), page, count(intake));
    }

    /** All of them, in the order of the pages, fetched some at a time. */
    Stream<Absent> each(Intake intake) {
        return IntStream.iterate(0, from -> from + AT_ONCE)
                .mapToObj(from -> some(intake, AT_ONCE, from))
                .takeWhile(some -> !some.isEmpty())
                .flatMap(List::stream);
    }

    private List<Absent> some(Intake intake, int limit, int offset) {
        return asked(
                        "select id, platform, name, handle, sponsor, state" + FROM
                                + " order by sponsor, name, id limit :limit offset :offset",
                        intake)
                .param("limit", limit)
                .param("offset", offset)
                .query(this::absent)
                .list();
    }

    /** Of those that a whole ledger leaves out it stands in their history, so that somebody looks into it; nothing else is done to them. */
    void note(Intake intake, Instant at) {
        asked(
                        "insert into register.history (account_id, act, detail, by_id, at) select id, '全部账号的表里没有', :detail, :by, :now"
                                + FROM,
                        intake)
                .param("detail", "《" + intake.fileName() + "》报的是全部账号，里面没有它。请核实还用不用；不用了，办理关停")
                .param("by", intake.by().value())
                .param("now", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec asked(String sql, Intake intake) {
        return jdbc.sql(sql)
                .param(
                        "units",
                        new KnownUnits(units.list())
                                .below(intake.unit()).stream()
                                        .map(UnitId::value)
                                        .toArray(UUID[]::new))
                .param("at", intake.at().atOffset(ZoneOffset.UTC))
                .param("intake", intake.id());
    }

    private Absent absent(ResultSet row, int number) throws SQLException {
        var platform = row.getString("platform");
        return new Absent(
                "/desk/accounts/" + row.getString("id"),
                "/desk/closures/new?account=" + row.getString("id"),
                row.getString("name"),
                StateMark.of(AccountState.valueOf(row.getString("state")), words),
                platforms.find(platform).map(Platform::shortName).orElse(platform),
                row.getString("handle"),
                row.getString("sponsor"));
    }
}
