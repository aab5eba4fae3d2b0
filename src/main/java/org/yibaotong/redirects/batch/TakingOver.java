package org.yibaotong.redirects.batch;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.redirects.batch.Batch.State;
import org.yibaotong.redirects.mapping.Mappings;
import org.yibaotong.redirects.mapping.TaggedMappings;
import org.yibaotong.redirects.site.Edition;
import org.yibaotong.redirects.site.OldSites;

/** Takes a batch over: all its good lines in one transaction, or none. How far it is can be seen while it runs. */
@Component
class TakingOver {

    private static final Logger log = LoggerFactory.getLogger(TakingOver.class);
    private static final int AT_ONCE = 5_000;

    private final Batches batches;
    private final Looking looking;
    private final OldSites sites;
    private final Mappings mappings;
    private final TaggedMappings tagged;
    private final Edition edition;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate whole;
    private final TransactionTemplate aside;

    TakingOver(
            Batches batches,
            Looking looking,
            OldSites sites,
            Mappings mappings,
            TaggedMappings tagged,
            Edition edition,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.batches = batches;
        this.looking = looking;
        this.sites = sites;
        this.mappings = mappings;
        this.tagged = tagged;
        this.edition = edition;
        this.events = events;
        this.clock = clock;
        this.whole = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void run(UUID id) {
        try {
            whole.executeWithoutResult(status ->
                    batches.find(id).filter(one -> one.state() == State.RUNNING).ifPresent(this::takeOver));
        } catch (RuntimeException broken) {
            log.error("batch {} was not taken over, nothing of it was kept", id, broken);
            batches.end(id, State.READY, "导入没有成功，一条也没有改。请再导入一次；还不行，请联系系统管理员。");
        }
    }

    /** The site and what is allowed may have changed since it was looked over: the rules are asked once more. */
    private void takeOver(Batch batch) {
        long number = edition.next();
        var site = sites.find(batch.site()).orElseThrow();
        var guard = sites.guard();
        int done = 0;
        for (var some = batches.after(batch.id(), 0, AT_ONCE);
                !some.isEmpty();
                some = batches.after(batch.id(), some.getLast().number(), AT_ONCE)) {
            var taken = some.stream()
                    .filter(line -> isTaken(line, batch))
                    .map(line -> looking.mapping(line, site, guard))
                    .toList();
            mappings.put(batch.site(), taken, batch.overwrites(), number, batch.by(), clock.instant());
            var mapped = some.stream().filter(TakingOver::isMapped).map(Line::path);
            tagged.addAt(batch.site(), mapped.toList(), batch.tags());
            progress(batch, done += some.size());
        }
        var counts = batches.counts(batch.id());
        long added = counts.getOrDefault(Outcome.ADDED, 0L);
        long changed = batch.overwrites() ? counts.getOrDefault(Outcome.CHANGED, 0L) : 0;
        batches.count(batch.id(), added, changed);
        batches.end(batch.id(), State.DONE, "");
        events.publishEvent(new MappingsTakenOver(
                batch.id(),
                site.name(),
                batch.fileName(),
                batch.sha256(),
                added,
                changed,
                batch.by(),
                clock.instant()));
    }

    private static boolean isTaken(Line line, Batch batch) {
        return line.outcome() == Outcome.ADDED || (line.outcome() == Outcome.CHANGED && batch.overwrites());
    }

    /** Whoever tags a file looks for all of it by that tag, also for what was there already. */
    private static boolean isMapped(Line line) {
        return switch (line.outcome()) {
            case ADDED, CHANGED, UNCHANGED -> true;
            case UNREAD, BEATEN, SKIPPED, WRONG -> false;
        };
    }

    /** Beside the transaction, so that it is seen before that is over. */
    private void progress(Batch batch, int done) {
        aside.executeWithoutResult(status -> batches.progress(batch.id(), done));
    }
}
