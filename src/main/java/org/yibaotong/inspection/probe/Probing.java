package org.yibaotong.inspection.probe;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.fetch.Asked;
import org.yibaotong.inspection.look.Before;
import org.yibaotong.inspection.look.Look;
import org.yibaotong.inspection.look.Looking;
import org.yibaotong.inspection.look.SeenPage.Answered;
import org.yibaotong.inspection.look.SiteToSee;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.WebsiteColumn;
import org.yibaotong.register.ColumnKind;
import org.yibaotong.web.Times;

/** Visits a site whose turn it is, or looks at it when that is due, and writes down what came of it. */
@Component
class Probing {

    private static final Logger log = LoggerFactory.getLogger(Probing.class);

    /** Longer than the longest look: nobody else takes it up meanwhile. */
    private static final Duration IN_HAND = Duration.ofMinutes(30);

    private static final Duration A_DAY = Duration.ofDays(1);

    /** For so many days, and as many looks, it may be left open what is there: longer ago, and it begins anew. */
    private static final int REMEMBERED = 7;

    private final ProbedSites sites;
    private final Visits visits;
    private final Looks looks;
    private final PageCopies copies;
    private final Accounts accounts;
    private final Looking looking;
    private final Turns turns;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Probing(
            ProbedSites sites,
            Visits visits,
            Looks looks,
            PageCopies copies,
            Accounts accounts,
            Looking looking,
            Turns turns,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.sites = sites;
        this.visits = visits;
        this.looks = looks;
        this.copies = copies;
        this.accounts = accounts;
        this.looking = looking;
        this.turns = turns;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One whose turn it is, for us alone. */
    Optional<ProbedSite> claim() {
        var now = clock.instant();
        return sites.claim(now, now.plus(IN_HAND));
    }

    /**
     * Nothing is held in the database while the site is asked. What breaks over one site stops none of the others; it comes up again when it
     * is no longer in hand.
     */
    void probe(ProbedSite site) {
        try {
            probe(site, clock.instant());
        } catch (RuntimeException broken) {
            log.error("the website {} could not be looked at", site.account(), broken);
        }
    }

    private void probe(ProbedSite site, Instant at) {
        if (site.isToBeLookedAt(at)) {
            look(site, at);
        } else {
            visit(site, at);
        }
    }

    private void visit(ProbedSite site, Instant at) {
        var visit = looking.visit(Asked.again(URI.create(site.address()), site.known()));
        var said = visit.fetched().known();
        write(
                site,
                site.lookAt(),
                said == null ? site.known() : said,
                () -> visits.add(site.account(), at, visit.result(), Answered.of(visit.fetched())));
    }

    private void look(ProbedSite site, Instant at) {
        var on = Times.date(at);
        var looked = looking.look(toSee(site, on), on, copy -> copies.keep(copy, at));
        write(site, at.plus(A_DAY), looked.known(), () -> keep(site, at, looked.look()));
    }

    private SiteToSee toSee(ProbedSite site, LocalDate on) {
        var columns = accounts.website(site.account()).stream()
                .flatMap(one -> one.columns().stream())
                .map(one -> new SiteToSee.Column(one.name(), one.link(), one.updateDays(), kind(one)))
                .toList();
        return new SiteToSee(URI.create(site.address()), columns, before(site, on));
    }

    /** Notices and policies that stand still count in columns of the first level only (W4). */
    private static ColumnKind kind(WebsiteColumn column) {
        return column.kind() == ColumnKind.NOTICES && !column.isFirstLevel() ? ColumnKind.OTHER : column.kind();
    }

    private Before before(ProbedSite site, LocalDate on) {
        return Before.of(looks.last(site.account(), on, REMEMBERED).stream()
                .filter(kept -> kept.on().isAfter(on.minusDays(REMEMBERED)))
                .map(Looks.Kept::look)
                .toList());
    }

    private void keep(ProbedSite site, Instant at, Look look) {
        looks.add(site.account(), at, Times.date(at), site.askedBy(), look);
        sites.seen(site.account(), look, at);
        look.home().ifPresent(home -> visits.add(site.account(), at, look.result(), home.answered()));
    }

    private void write(ProbedSite site, Instant nextLook, Asked.@Nullable Known known, Runnable what) {
        transaction.executeWithoutResult(status -> {
            what.run();
            var now = clock.instant();
            sites.done(site, now.plus(turns.apart(Times.date(now))), nextLook, known);
        });
    }
}
