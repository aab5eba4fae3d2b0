package org.yibaotong.archive.check;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.kept.Archives;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Committed;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** Where a check of an archive is asked for. */
@Service
@Transactional
public class VerifyDesk {

    private final Archives archives;
    private final Verifications verifications;
    private final Scheduler scheduler;
    private final OneTimeTask<UUID> verifyArchive;
    private final Clock clock;

    VerifyDesk(
            Archives archives,
            Verifications verifications,
            Scheduler scheduler,
            OneTimeTask<UUID> verifyArchive,
            Clock clock) {
        this.archives = archives;
        this.verifications = verifications;
        this.scheduler = scheduler;
        this.verifyArchive = verifyArchive;
        this.clock = clock;
    }

    public UUID verify(ArchiveId id, Actor actor) {
        var archive = archives.getVisibleTo(id, actor.reach(Role.REGISTRAR, Role.CORRESPONDENT));
        Refusal.unless(archive.isDone(), "archive.verify.not-done");
        Refusal.when(verifications.last(id).filter(one -> !one.isOver()).isPresent(), "archive.verify.running");
        var now = clock.instant();
        var verification = verifications.begin(id, actor.person(), now);
        scheduler.scheduleIfNotExists(verifyArchive.instance(verification.toString(), verification), now);
        Committed.then(scheduler::triggerCheckForDueExecutions);
        return verification;
    }
}
