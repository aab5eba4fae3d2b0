package org.yibaotong.closure.closurecase;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Words;

/** The list of cases as it is printed. */
@Component
class CaseLines {

    private final CaseList list;
    private final CaseDays days;
    private final Accounts accounts;
    private final People people;
    private final Words words;

    CaseLines(CaseList list, CaseDays days, Accounts accounts, People people, Words words) {
        this.list = list;
        this.days = days;
        this.accounts = accounts;
        this.people = people;
        this.words = words;
    }

    Rows<CaseLine> list(CaseFilter filter, Paging paging, Actor actor) {
        var found = rows(filter, paging, actor);
        var known =
                accounts.all(found.rows().stream().map(CaseList.Row::account).toList());
        var names = people.names(found.rows().stream().map(CaseList.Row::owner).toList());
        return new Rows<>(
                found.rows().stream()
                        .map(row -> line(row, known.get(row.account()), names.getOrDefault(row.owner(), "")))
                        .toList(),
                paging,
                found.total());
    }

    Rows<CaseList.Row> rows(CaseFilter filter, Paging paging, Actor actor) {
        return list.page(actor, filter, days.today(), paging);
    }

    /** How many are stopped and still there. */
    long stopped(Actor actor) {
        return list.count(actor, new CaseFilter(CaseFilter.View.STOPPED, null), days.today());
    }

    private CaseLine line(CaseList.Row row, @Nullable AccountFacts account, String owner) {
        boolean isLate = days.isLate(row.due(), row.station());
        return new CaseLine(
                "/desk/closures/" + row.id(),
                account == null ? "" : account.name(),
                account == null ? "" : account.sponsor(),
                row.number() + (row.isMerger() ? "，合并" : ""),
                owner,
                days.badge(
                        row.standing(), row.station(), row.standing() == CaseStanding.OPEN && isLate, row.isStayed()),
                row.standing() == CaseStanding.OPEN ? waits(row) : "",
                row.standing() == CaseStanding.OPEN
                        ? days.due(row.station(), row.due())
                        : String.valueOf(row.endedOn()),
                row.standing() == CaseStanding.OPEN && isLate);
    }

    private String waits(CaseList.Row row) {
        return words.of(row.station())
                + (row.station() == CaseStation.SERVICES && row.services() > 0
                        ? " " + (row.services() - row.homeless()) + "/" + row.services()
                        : "");
    }
}
