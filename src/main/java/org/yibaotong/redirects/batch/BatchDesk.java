package org.yibaotong.redirects.batch;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.batch.Batch.State;
import org.yibaotong.redirects.mapping.Tags;
import org.yibaotong.redirects.site.OldSiteDesk;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.redirects.site.Rule;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Committed;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Sha256;
import org.yibaotong.text.PlainText;

/** Where files of mappings are handed in and begun. */
@Service
@Transactional
class BatchDesk {

    private static final int NAME_MOST = 120;

    private final OldSites sites;
    private final Batches batches;
    private final Scheduler scheduler;
    private final OneTimeTask<UUID> lookOverMappings;
    private final OneTimeTask<UUID> takeOverMappings;
    private final Clock clock;

    BatchDesk(
            OldSites sites,
            Batches batches,
            Scheduler scheduler,
            OneTimeTask<UUID> lookOverMappings,
            OneTimeTask<UUID> takeOverMappings,
            Clock clock) {
        this.sites = sites;
        this.batches = batches;
        this.scheduler = scheduler;
        this.lookOverMappings = lookOverMappings;
        this.takeOverMappings = takeOverMappings;
        this.clock = clock;
    }

    UUID receive(OldSiteId site, String fileName, byte[] content, Handed handed, Actor actor) {
        var old = sites.getVisibleTo(site, OldSiteDesk.reach(actor));
        Refusal.when(old.rule() != Rule.EACH, "mapping.site.has-rule", old.name());
        var tags = Tags.read(handed.tags());
        var to = handed.checkedTo();
        var lines = BatchFile.read(content).stream().map(line -> line.orTo(to)).toList();
        var id = batches.add(site, actor.person(), name(fileName), Sha256.of(content), tags, lines);
        schedule(lookOverMappings, id);
        return id;
    }

    Batch get(OldSiteId site, UUID id, Actor actor) {
        sites.getVisibleTo(site, OldSiteDesk.reach(actor));
        return batches.get(site, id);
    }

    void lookAgain(OldSiteId site, UUID id, Actor actor) {
        var batch = get(site, id, actor);
        Refusal.unless(
                batch.isCutOff(clock.instant()) && batches.begin(batch, State.LOOKING, batch.overwrites()),
                "batch.run.not-ready");
        schedule(lookOverMappings, id);
    }

    /** @param overwrites or else mappings that are there already stay as they are */
    void begin(OldSiteId site, UUID id, boolean overwrites, Actor actor) {
        var batch = get(site, id, actor);
        Refusal.when(batch.state() != State.READY, "batch.run.not-ready");
        var counts = batches.counts(id);
        boolean isSomething = counts.containsKey(Outcome.ADDED)
                || (overwrites && counts.containsKey(Outcome.CHANGED))
                || (!batch.tags().isEmpty() && counts.containsKey(Outcome.UNCHANGED));
        Refusal.unless(isSomething, "batch.run.nothing");
        Refusal.unless(batches.begin(batch, State.RUNNING, overwrites), "batch.run.not-ready");
        schedule(takeOverMappings, id);
    }

    private void schedule(OneTimeTask<UUID> task, UUID id) {
        var now = clock.instant();
        scheduler.scheduleIfNotExists(task.instance(id + "-" + now.toEpochMilli(), id), now);
        // Before that, no other connection sees the task, and it would wait for the next look-round.
        Committed.then(scheduler::triggerCheckForDueExecutions);
    }

    private static String name(String fileName) {
        var name = PlainText.line(fileName.substring(fileName.lastIndexOf('/') + 1));
        return name.isEmpty() ? "网址对照" : name.substring(0, Math.min(NAME_MOST, name.length()));
    }
}
