package org.yibaotong.inspection.overview;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.inspection.finding.FindingBadges;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.judging.Judgement;
import org.yibaotong.inspection.overview.FindingList.Row;
import org.yibaotong.inspection.overview.OverviewPage.Line;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.register.OpenFindings;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Findings in words, as they stand in the list and on the sheet. */
@Component
class FindingLines {

    private final Accounts accounts;
    private final Indicators indicators;
    private final FindingBadges badges;
    private final Words words;
    private final Clock clock;

    FindingLines(Accounts accounts, Indicators indicators, FindingBadges badges, Words words, Clock clock) {
        this.accounts = accounts;
        this.indicators = indicators;
        this.badges = badges;
        this.words = words;
        this.clock = clock;
    }

    List<Line> of(List<Row> rows) {
        var known = accounts.all(rows.stream().map(Row::account).distinct().toList());
        return rows.stream().map(row -> line(row, known)).toList();
    }

    /** The account a list is narrowed to, nothing where it is not. */
    Optional<AccountFacts> account(FindingFilter filter) {
        return Optional.ofNullable(filter.account()).flatMap(id -> accounts.find(new AccountId(id)));
    }

    /** The indicator a list is narrowed to, with its name; nothing where it is not. */
    String indicator(FindingFilter filter) {
        return indicators.inForce(Times.date(clock.instant())).stream()
                .filter(one -> one.code().equals(filter.indicator()))
                .map(one -> one.code() + " " + one.name())
                .findFirst()
                .orElse(filter.indicator());
    }

    /** As it stands on the page of its account, which is not named there again. */
    OpenFindings.Line told(Row row) {
        var line = line(row, Map.of());
        return new OpenFindings.Line(
                line.url(),
                line.indicator(),
                line.said(),
                line.severity(),
                line.state(),
                row.since(),
                line.due(),
                line.isOverdue());
    }

    private Line line(Row row, Map<AccountId, AccountFacts> known) {
        var account = known.get(row.account());
        var indicator = indicators.get(row.indicator(), row.version());
        return new Line(
                "/desk/inspections/findings/" + row.id(),
                account == null ? "" : account.name(),
                account == null ? "" : account.sponsor(),
                Tiers.word(row.tier(), words),
                Judgement.again(row.judged(), indicators).said(),
                indicator.code() + " " + indicator.name(),
                badges.of(row.severity()),
                badges.of(row.state(), row.mitigated()),
                due(row),
                isOverdue(row));
    }

    /** Only while it still waits for its unit. */
    private static String due(Row row) {
        return row.due() == null || !row.state().waitsForItsUnit() ? "" : row.due() + "前";
    }

    private boolean isOverdue(Row row) {
        return row.due() != null && row.state().waitsForItsUnit() && row.due().isBefore(Times.date(clock.instant()));
    }
}
