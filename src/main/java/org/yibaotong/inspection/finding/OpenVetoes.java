package org.yibaotong.inspection.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.Vetoes;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.indicator.Severity;
import org.yibaotong.register.AccountId;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** The vetoes of accounts. One that was found to be none, or was mended, counts against nobody, and is told with how it came to its end. */
@Repository
class OpenVetoes implements Vetoes {

    private static final String STANDS = "is_open and severity = 'VETO' and not mitigated";

    private final JdbcClient jdbc;
    private final Indicators indicators;
    private final Words words;

    OpenVetoes(JdbcClient jdbc, Indicators indicators, Words words) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.words = words;
    }

    @Override
    public Map<AccountId, Integer> of(Collection<AccountId> accounts) {
        var found = new HashMap<AccountId, Integer>();
        jdbc.sql("select account_id, count(*) from inspection.finding where account_id = any(:accounts) and " + STANDS
                        + " group by account_id")
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new AccountId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return found;
    }

    /** What a step changed is told by the step; what it changed from is no longer in the finding. */
    @Override
    public List<PastVeto> history(AccountId account) {
        var veto = words.of(Severity.VETO);
        return jdbc.sql("""
                select finding.id, indicator, indicator_version, since, found_at, severity = 'VETO' as is_veto, act, detail,
                       coalesce(at, case when not is_open then judged_at end) as at,
                       (select max(at) from inspection.finding_step
                         where finding_id = finding.id and act = :changed and detail like :to) as became_at
                  from inspection.finding
                  left join lateral (select act, detail, at from inspection.finding_step
                                      where finding_id = finding.id and not (%s)
                                        and (severity <> 'VETO' and act = :changed and detail like :from
                                             or severity = 'VETO' and (not is_open or act = :mitigated))
                                      order by number desc limit 1) step on true
                 where account_id = :account and (severity = 'VETO' or act is not null)
                 order by at desc nulls first, since desc limit 20
                """.formatted(STANDS))
                .param("account", account.value())
                .param("changed", Steps.CHANGED)
                .param("from", Steps.change(veto, "%") + "%")
                .param("to", Steps.change("%", veto) + "%")
                .param("mitigated", Steps.MITIGATED)
                .query(this::past)
                .list();
    }

    private PastVeto past(ResultSet row, int number) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class);
        boolean isVeto = row.getBoolean("is_veto");
        var indicator = indicators.get(row.getString("indicator"), row.getInt("indicator_version"));
        return new PastVeto(
                new FindingId(row.getObject("id", UUID.class)),
                isVeto ? indicator.name() : "后来是“" + indicator.name() + "”",
                since(row, isVeto),
                at == null ? null : Times.date(at.toInstant()),
                row.getString("act") == null ? "" : row.getString("act") + "，" + row.getString("detail"));
    }

    /** Since it became one, where it was something milder before. */
    private static LocalDate since(ResultSet row, boolean isVeto) throws SQLException {
        var became = row.getObject("became_at", OffsetDateTime.class);
        if (became == null && isVeto) {
            return row.getObject("since", LocalDate.class);
        }
        var at = became == null ? row.getObject("found_at", OffsetDateTime.class) : became;
        return Times.date(at.toInstant());
    }
}
