package org.yibaotong.archive.crawl;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.archive.content.PageLinks;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.KeptPages;
import org.yibaotong.archive.kept.PageRow;
import org.yibaotong.archive.kept.Plan;
import org.yibaotong.archive.kept.Problem;
import org.yibaotong.archive.kept.Writing;
import org.yibaotong.archive.warc.Exchange;
import org.yibaotong.archive.warc.Records;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.Sha256;

/**
 * Keeps what was fetched (存下). The bytes come first and are on the disk; then, in one transaction, what they are, that the address is done
 * with, and where it leads. Whoever is killed in between has written something nobody knows of yet, and finds it again.
 */
@Component
class Keeper {

    private final KeptPages pages;
    private final Frontier frontier;
    private final TransactionTemplate whole;
    private final Clock clock;

    Keeper(KeptPages pages, Frontier frontier, TransactionTemplate whole, Clock clock) {
        this.pages = pages;
        this.frontier = frontier;
        this.whole = whole;
        this.clock = clock;
    }

    /** Where a record lies. */
    record Place(int segment, long at, UUID record) {}

    void keep(Archive archive, Writing writing, Waiting one, Exchange exchange, @Nullable Problem problem) {
        var sha256 = Sha256.of(exchange.body());
        var same = original(archive, exchange, sha256);
        var id = NewId.next();
        long at =
                writing.append(Records.exchange(id, exchange, sha256, same == null ? null : KeptPages.original(same)));
        var row = row(one, exchange, sha256, new Place(writing.number(), at, id), same, problem);
        whole.executeWithoutResult(status -> {
            note(archive, one, exchange, row);
            writing.acknowledge();
        });
    }

    /** What a killed program had written and not written down. */
    void found(Archive archive, Waiting one, Exchange exchange, Place place, boolean isRevisit, String sha256) {
        var same = isRevisit ? pages.withPayload(archive.id(), sha256).orElse(null) : null;
        whole.executeWithoutResult(
                status -> note(archive, one, exchange, row(one, exchange, sha256, place, same, null)));
    }

    private @Nullable PageRow original(Archive archive, Exchange exchange, String sha256) {
        return exchange.body().length == 0
                ? null
                : pages.withPayload(archive.id(), sha256).orElse(null);
    }

    private void note(Archive archive, Waiting one, Exchange exchange, PageRow row) {
        var links =
                row.sameAs() == null && row.problem() != Problem.ERROR_PAGE ? PageLinks.of(exchange) : PageLinks.NONE;
        pages.add(archive.id(), links == PageLinks.NONE ? row : described(row, links));
        frontier.kept(one.number());
        frontier.add(archive.id(), next(archive, one, row, links), clock.instant());
    }

    private static PageRow described(PageRow row, PageLinks links) {
        var problem = row.problem() == null && links.isCut() ? Problem.MANY_LINKS : row.problem();
        return new PageRow(
                row.id(),
                row.address(),
                row.target(),
                row.segment(),
                row.at(),
                row.record(),
                row.status(),
                row.mediaType(),
                row.bytes(),
                row.sha256(),
                row.sameAs(),
                links.title(),
                row.leadsTo(),
                problem,
                row.fetchedAt(),
                row.withdrawn());
    }

    /** A page that has the same payload as another leads nowhere new: what answers the same under every address would never end. */
    private List<Found> next(Archive archive, Waiting one, PageRow row, PageLinks links) {
        var bounds = new Bounds(plan(archive), Year.now(clock));
        var next = new ArrayList<Found>();
        if (row.isRedirect()) {
            add(next, URI.create(row.leadsTo()), one.depth(), bounds);
        }
        links.parts().forEach(part -> add(next, part, one.depth(), bounds));
        links.pages().forEach(page -> add(next, page, one.depth() + 1, bounds));
        return next;
    }

    private static void add(List<Found> next, URI target, int depth, Bounds bounds) {
        if (bounds.covers(target)) {
            next.add(new Found(target, depth, bounds.refused(target, depth)));
        }
    }

    private static PageRow row(
            Waiting one,
            Exchange exchange,
            String sha256,
            Place place,
            @Nullable PageRow same,
            @Nullable Problem problem) {
        return new PageRow(
                0,
                one.address(),
                exchange.address(),
                place.segment(),
                place.at(),
                place.record(),
                exchange.status(),
                exchange.mediaType(),
                exchange.body().length,
                sha256,
                same == null ? null : same.id(),
                same == null ? "" : same.title(),
                leadsTo(exchange),
                problem == null && exchange.isCut() ? Problem.CUT : problem,
                exchange.at(),
                null);
    }

    private static String leadsTo(Exchange exchange) {
        var location = exchange.header("Location");
        return exchange.status() < 300 || exchange.status() > 399 || location.isEmpty()
                ? ""
                : WebAddress.on(exchange.address(), location).map(URI::toString).orElse("");
    }

    static Plan plan(Archive archive) {
        var plan = archive.plan();
        if (plan == null) {
            throw new IllegalStateException("nothing is fetched for " + archive.id());
        }
        return plan;
    }

    Instant now() {
        return clock.instant();
    }
}
