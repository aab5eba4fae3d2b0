package org.yibaotong.inspection.overview;

import org.springframework.stereotype.Component;
import org.yibaotong.inspection.probe.UntoldColumns;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.OpenFindings;
import org.yibaotong.shared.Actor;

/** Tells the page of an account what is wrong with it. */
@Component
class AccountFindings implements OpenFindings {

    private static final int SHOWN = 10;

    private final FindingList list;
    private final FindingLines lines;
    private final PortalScores scores;
    private final UntoldColumns columns;

    AccountFindings(FindingList list, FindingLines lines, PortalScores scores, UntoldColumns columns) {
        this.list = list;
        this.lines = lines;
        this.scores = scores;
        this.columns = columns;
    }

    @Override
    public Told of(AccountId account, Actor actor) {
        var found = list.newest(account, OverviewPages.readable(actor).ids(), SHOWN + 1);
        var told = found.stream().limit(SHOWN).map(lines::told).toList();
        return new Told(told, found.size() > SHOWN, scores.of(account), columns.of(account));
    }
}
