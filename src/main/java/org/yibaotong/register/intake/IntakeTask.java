package org.yibaotong.register.intake;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks ledgers over and takes them over behind the page: it goes on when the page is closed, and on another node when this one dies. */
@Configuration
class IntakeTask {

    @Bean
    OneTimeTask<UUID> judgeLedger(Judging judging) {
        return Tasks.oneTime("judge-ledger", UUID.class).execute((task, context) -> judging.judge(task.getData()));
    }

    @Bean
    OneTimeTask<UUID> importLedger(IntakeRun run) {
        return Tasks.oneTime("import-ledger", UUID.class).execute((task, context) -> run.run(task.getData()));
    }
}
