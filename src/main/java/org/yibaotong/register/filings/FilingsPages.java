package org.yibaotong.register.filings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.filing.FilingDesk;
import org.yibaotong.register.filing.FilingTerms;
import org.yibaotong.register.filing.FilingTerms.Term;
import org.yibaotong.register.filings.FilingList.Row;
import org.yibaotong.register.filings.FilingsPage.Line;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the page 备案 together. */
@Component
class FilingsPages {

    private final FilingList list;
    private final AccountTable accounts;
    private final FilingTerms terms;
    private final Platforms platforms;
    private final Units units;
    private final Words words;
    private final Clock clock;

    FilingsPages(
            FilingList list,
            AccountTable accounts,
            FilingTerms terms,
            Platforms platforms,
            Units units,
            Words words,
            Clock clock) {
        this.list = list;
        this.accounts = accounts;
        this.terms = terms;
        this.platforms = platforms;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    FilingFilter filter(FilterParameters asked, Actor actor) {
        return asked.filter(units.chosen(asked.unit() == null ? "" : asked.unit(), FilingDesk.reach(actor)));
    }

    FilingsPage page(FilingFilter filter, Paging paging, Actor actor) {
        var found = list.page(within(filter, actor), filter, actor, today(), paging);
        return new FilingsPage(
                filter,
                account(filter, actor),
                new Rows<>(lines(found.rows()), paging, found.total()),
                list.waiting(actor),
                terms(),
                "/desk/filings/sheet" + (filter.isEmpty() ? "" : "?" + filter.query()),
                actor.has(Role.REGISTRAR));
    }

    List<Line> lines(FilingFilter filter, int most, Actor actor) {
        return lines(rows(filter, most, actor));
    }

    List<Row> rows(FilingFilter filter, int most, Actor actor) {
        return list.all(within(filter, actor), filter, actor, today(), most);
    }

    String account(FilingFilter filter, Actor actor) {
        return Optional.ofNullable(filter.account())
                .flatMap(id -> accounts.findById(new AccountId(id)))
                .filter(account -> FilingDesk.reach(actor).covers(account.unit()))
                .map(Account::name)
                .orElse("");
    }

    private UUID[] within(FilingFilter filter, Actor actor) {
        return units.within(FilingDesk.reach(actor), filter.unit());
    }

    private String terms() {
        return said("每一级", terms.deciding()) + said("都同意后报全国系统", terms.filing());
    }

    private static String said(String what, Term term) {
        return what + term.days() + "个工作日内（" + term.source() + "）。";
    }

    private List<Line> lines(List<Row> rows) {
        var names = units.names(rows.stream().map(Row::waitsAt).toList());
        var today = today();
        return rows.stream().map(row -> line(row, names, today)).toList();
    }

    private Line line(Row row, Map<UnitId, String> names, LocalDate today) {
        var platform = platforms.find(row.platform());
        var due = row.due();
        return new Line(
                "/desk/filings/" + row.id(),
                row.name(),
                platform.map(one -> one.name()).orElse(row.platform()),
                platform.map(one -> one.icon()).orElse("at"),
                row.sponsor(),
                words.of(row.kind()),
                FilingBadges.of(row.state(), words),
                remark(row, names.getOrDefault(row.waitsAt(), "")),
                Times.day(row.askedAt()),
                due == null ? "" : due.toString(),
                due != null && due.isBefore(today));
    }

    private static String remark(Row row, String level) {
        return switch (row.state()) {
            case AWAITING -> "等" + level + "看";
            case SENT_BACK -> "等单位修改";
            case AGREED -> "等" + level + "报全国系统";
            case FILED -> row.number() + "，" + row.filedOn();
            case WITHDRAWN -> "";
        };
    }

    private LocalDate today() {
        return Times.date(clock.instant());
    }
}
