package org.yibaotong.identity.intake;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes a sheet over behind the page: it goes on when the page is closed, and on another node when this one dies. */
@Configuration
class IntakeTask {

    @Bean
    OneTimeTask<UUID> importSheet(IntakeRun run) {
        return Tasks.oneTime("import-sheet", UUID.class).execute((task, context) -> run.run(task.getData()));
    }
}
