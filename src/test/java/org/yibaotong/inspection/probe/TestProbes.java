package org.yibaotong.inspection.probe;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.yibaotong.inspection.look.Looking;
import org.yibaotong.register.Accounts;

/** Looks at websites of a test, at a time of its own: in the example world nothing does so by itself. */
@Component
class TestProbes {

    private final ProbedSites sites;
    private final Visits visits;
    private final Looks looks;
    private final PageCopies copies;
    private final Accounts accounts;
    private final SiteRules rules;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;

    TestProbes(
            ProbedSites sites,
            Visits visits,
            Looks looks,
            PageCopies copies,
            Accounts accounts,
            SiteRules rules,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.sites = sites;
        this.visits = visits;
        this.looks = looks;
        this.copies = copies;
        this.accounts = accounts;
        this.rules = rules;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    static ProbeSettings on(int atOnce) {
        return new ProbeSettings(true, "0-24", 24, atOnce, "");
    }

    Probing probing(Looking looking, ProbeSettings settings, Clock at) {
        var turns = new Turns(settings, rules);
        return new Probing(sites, visits, looks, copies, accounts, looking, turns, at, transactions);
    }

    Rounds rounds(Looking looking, ProbeSettings settings, Clock at) {
        return new Rounds(sites, probing(looking, settings, at), accounts, settings, at);
    }

    /** All that was ever seen, and whose turn is when. */
    void forget() {
        List.of("site", "visit", "look", "page_copy")
                .forEach(table -> jdbc.sql("delete from inspection." + table).update());
    }
}
