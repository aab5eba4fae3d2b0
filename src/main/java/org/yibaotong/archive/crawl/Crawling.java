package org.yibaotong.archive.crawl;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.ArchiveSettings;
import org.yibaotong.archive.kept.Archives;
import org.yibaotong.archive.kept.EndedAs;
import org.yibaotong.archive.kept.KeptPages;
import org.yibaotong.archive.kept.Plan;
import org.yibaotong.archive.kept.Problem;
import org.yibaotong.archive.kept.Segments;
import org.yibaotong.archive.warc.Exchange;
import org.yibaotong.fetch.FetchLimits;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.Fetchers;
import org.yibaotong.fetch.Heard;

/** Fetches a site page by page (抓取), one request at a time, until everything is kept, a limit is reached or somebody says stop. */
@Component
class Crawling {

    static final String AGENT = "Yibaotong-Archive/1";

    private static final int AT_ONCE = 50;
    private static final int TRIES = 3;
    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final Duration LOOK_ROUND = Duration.ofMillis(500);

    private final Archives archives;
    private final KeptPages pages;
    private final Segments segments;
    private final Frontier frontier;
    private final Keeper keeper;
    private final Recovery recovery;
    private final Ending ending;
    private final Fetchers fetchers;
    private final ArchiveSettings settings;
    private final Clock clock;

    Crawling(
            Archives archives,
            KeptPages pages,
            Segments segments,
            Frontier frontier,
            Keeper keeper,
            Recovery recovery,
            Ending ending,
            Fetchers fetchers,
            ArchiveSettings settings,
            Clock clock) {
        this.archives = archives;
        this.pages = pages;
        this.segments = segments;
        this.frontier = frontier;
        this.keeper = keeper;
        this.recovery = recovery;
        this.ending = ending;
        this.fetchers = fetchers;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param stop asked before every page */
    void run(ArchiveId id, BooleanSupplier stop) {
        int turn = archives.takeTurn(id);
        var archive = archives.get(id);
        recovery.recover(archive);
        if (!archive.isRunning()) {
            return;
        }
        var plan = Keeper.plan(archive);
        var limits = new FetchLimits((int) settings.largest().toBytes(), settings.patience(), 0, plan.apart());
        EndedAs ended;
        try (var fetcher = fetchers.with(limits, AGENT)) {
            ended = new Run(archive, plan, turn, fetcher, stop).go();
        }
        if (ended != null) {
            ending.end(archive, ended);
        }
    }

    /** One turn at one archive. */
    private final class Run {

        private final Archive archive;
        private final Plan plan;
        private final int turn;
        private final Fetcher fetcher;
        private final BooleanSupplier stop;
        private final SiteRobots robots;
        private final SegmentTurn segment;
        private long kept;
        private long bytes;
        private @Nullable EndedAs ended;
        private @Nullable ErrorPages errors;

        Run(Archive archive, Plan plan, int turn, Fetcher fetcher, BooleanSupplier stop) {
            this.archive = archive;
            this.plan = plan;
            this.turn = turn;
            this.fetcher = fetcher;
            this.stop = stop;
            this.robots = new SiteRobots(fetcher, clock);
            this.segment = new SegmentTurn(segments, archive, turn, settings.segment());
        }

        /** @return why it is over, or null where it is not */
        @Nullable EndedAs go() {
            var counted = pages.count(archive.id());
            kept = counted.pages();
            bytes = counted.bytes();
            try (segment) {
                while (true) {
                    var some = frontier.next(archive.id(), clock.instant(), AT_ONCE);
                    for (var one : some) {
                        if (isOver()) {
                            return ended;
                        }
                        take(one);
                    }
                    if (isOver()) {
                        return ended;
                    }
                    if (some.isEmpty()) {
                        if (frontier.soonest(archive.id()).isEmpty()) {
                            return EndedAs.COMPLETE;
                        }
                        LockSupport.parkNanos(LOOK_ROUND.toNanos());
                    }
                }
            }
        }

        private boolean isOver() {
            var now = archives.get(archive.id());
            if (now.turn() != turn || !now.isRunning()) {
                return true;
            }
            ended = now.endedAs() == null ? limit() : now.endedAs();
            return ended != null || stop.getAsBoolean();
        }

        private @Nullable EndedAs limit() {
            if (kept >= plan.pages()) {
                return EndedAs.PAGES;
            }
            if (bytes >= plan.bytes()) {
                return EndedAs.BYTES;
            }
            return clock.instant().isAfter(plan.until()) ? EndedAs.DAYS : null;
        }

        private void take(Waiting one) {
            var refused = plan.isObeyingRobots() ? robots.refused(one.target()) : null;
            if (refused != null) {
                leave(one, refused);
                return;
            }
            var heard = fetcher.hear(one.target());
            var left = left(heard.page());
            if (left != null) {
                leave(one, left);
                return;
            }
            var exchange = exchange(heard);
            keeper.keep(archive, segment.writing(), one, exchange, problem(one, heard.page(), exchange));
            kept++;
            bytes += exchange.body().length;
        }

        private void leave(Waiting one, Left left) {
            if (left.isPassing() && one.tries() + 1 < TRIES) {
                var wait = left == Left.ROBOTS_AWAY ? SiteRobots.AGAIN : AGAIN;
                frontier.later(one.number(), left, clock.instant().plus(wait.multipliedBy(one.tries() + 1L)));
            } else {
                frontier.left(one.number(), left);
            }
        }

        private static @Nullable Left left(Fetched page) {
            if (!page.isAnswered()) {
                return Left.of(page.trouble());
            }
            return page.status() >= 200 && page.status() < 400 ? null : Left.of(page.status());
        }

        private @Nullable Problem problem(Waiting one, Fetched page, Exchange exchange) {
            return errors().isOne(page, exchange, one.depth()) ? Problem.ERROR_PAGE : null;
        }

        private ErrorPages errors() {
            if (errors == null) {
                var heard = fetcher.hear(ErrorPages.nowhere(plan.start()));
                errors = heard.page().isAnswered() ? ErrorPages.of(exchange(heard)) : ErrorPages.HONEST;
            }
            return errors;
        }

        private Exchange exchange(Heard heard) {
            return new Exchange(
                    heard.page().address(),
                    clock.instant(),
                    heard.asked(),
                    heard.page().status(),
                    heard.reason(),
                    heard.headers(),
                    heard.page().body(),
                    heard.page().isCut());
        }
    }
}
