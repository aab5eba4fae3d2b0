package org.yibaotong.closure.watch;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.closure.CaseId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** All looks, and which cases are due for one. */
@Repository
public class Looks {

    private static final int SHOWN = 20;
    private static final int A_NIGHT = 500;
    private static final String OPEN =
            "select * from closure.look where case_id = :case and alarming and settled = '' order by number desc";
    private static final String GIVEN_UP =
            "(standing = 'CLOSED' or standing = 'OPEN' and station in ('DOMAIN', 'WATCH'))";

    /** What no program can see, a person searches as often as the program looks; that nobody found it once counts as the first time. */
    public static final String SEARCH_DUE = GIVEN_UP + """
             and coalesce(greatest((select max(on_day) from closure.look where case_id = closure_case.id and what = 'SEARCH'),
                                   (select max(on_day) from closure.step where case_id = closure_case.id and step.station = 'NOT_FOUND')),
                          passed_on) <= :today - case when watch_until >= :today then 7 else 30 end
            """;

    private final JdbcClient jdbc;

    Looks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case whose account is given up. */
    record Watched(CaseId id, AccountId account, UnitId unit, PersonId owner) {}

    /** Every week for as long as the case runs, and every month after that; those looked at longest ago first. */
    List<Watched> due(LocalDate today) {
        return jdbc.sql("""
                select id, account_id, unit_id, owner_id
                  from closure.closure_case
                  left join lateral (select max(on_day) as on_day from closure.look where case_id = id and what = 'LINK') looked on true
                 where %s and (looked.on_day is null or looked.on_day <= :today - case when watch_until >= :today then 7 else 30 end)
                 order by looked.on_day nulls first, id limit :most
                """.formatted(GIVEN_UP))
                .param("today", today)
                .param("most", A_NIGHT)
                .query(Looks::watched)
                .list();
    }

    List<Watched> searchDue(LocalDate today) {
        return jdbc.sql("select id, account_id, unit_id, owner_id from closure.closure_case where " + SEARCH_DUE)
                .param("today", today)
                .query(Looks::watched)
                .list();
    }

    public boolean isSearchDue(CaseId closureCase, LocalDate today) {
        return jdbc.sql("select exists (select from closure.closure_case where id = :case and " + SEARCH_DUE + ")")
                .param("case", closureCase.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /** Of those units that had an account closed; the last of each unit first. */
    Map<UnitId, List<Watched>> givenUpBy(Collection<UnitId> units) {
        return jdbc
                .sql(
                        "select id, account_id, unit_id, owner_id from closure.closure_case where unit_id = any(:units) and "
                                + GIVEN_UP + " order by begun_at desc, id")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Looks::watched)
                .list()
                .stream()
                .collect(groupingBy(Watched::unit));
    }

    /** First the alarms nobody has settled, however old they are, then the last of the others; the newest of each first. */
    public List<Look> of(CaseId closureCase) {
        return jdbc.sql("""
                select * from closure.look
                 where case_id = :case and (alarming and settled = ''
                        or number in (select number from closure.look where case_id = :case order by number desc limit :most))
                 order by alarming and settled = '' desc, number desc
                """)
                .param("case", closureCase.value())
                .param("most", SHOWN)
                .query(Looks::look)
                .list();
    }

    public void add(CaseId closureCase, Look look) {
        jdbc.sql("""
                insert into closure.look (case_id, on_day, what, alarming, words, by_id, settled)
                values (:case, :on, :what, :alarming, :words, :by, '')
                """)
                .param("case", closureCase.value())
                .param("on", look.on())
                .param("what", look.what().name())
                .param("alarming", look.isAlarming())
                .param("words", look.words())
                .param("by", look.by() == null ? null : look.by().value())
                .update();
    }

    boolean isAlarmed(CaseId closureCase, LookedAt what) {
        return open(closureCase).stream().anyMatch(look -> look.what() == what);
    }

    /** Nobody ends the watch while a stranger answers. */
    public void refuseAlarmed(CaseId closureCase) {
        open(closureCase).stream().findFirst().ifPresent(look -> {
            throw new Refusal("closure.watch.alarmed", look.words());
        });
    }

    private List<Look> open(CaseId closureCase) {
        return jdbc.sql(OPEN)
                .param("case", closureCase.value())
                .query(Looks::look)
                .list();
    }

    public Look settle(CaseId closureCase, long number, String outcome, PersonId by, LocalDate on) {
        var settled = get(closureCase, number).settle(outcome);
        jdbc.sql(
                        "update closure.look set settled = :outcome, settled_by = :by, settled_on = :on where number = :number")
                .param("outcome", settled.settled())
                .param("by", by.value())
                .param("on", on)
                .param("number", number)
                .update();
        return settled;
    }

    private Look get(CaseId closureCase, long number) {
        return jdbc.sql("select * from closure.look where case_id = :case and number = :number")
                .param("case", closureCase.value())
                .param("number", number)
                .query(Looks::look)
                .optional()
                .orElseThrow(() -> new NotFound("look", number));
    }

    private static Watched watched(ResultSet row, int number) throws SQLException {
        return new Watched(
                new CaseId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new PersonId(row.getObject("owner_id", UUID.class)));
    }

    private static Look look(ResultSet row, int at) throws SQLException {
        var by = row.getObject("by_id", UUID.class);
        return new Look(
                row.getLong("number"),
                row.getObject("on_day", LocalDate.class),
                LookedAt.valueOf(row.getString("what")),
                row.getBoolean("alarming"),
                row.getString("words"),
                by == null ? null : new PersonId(by),
                row.getString("settled"));
    }
}
