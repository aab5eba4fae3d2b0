package org.yibaotong.archive.check;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Checks archives behind the page: it goes on when the page is closed, and on another node when this one dies. */
@Configuration
class VerifyTask {

    @Bean
    OneTimeTask<UUID> verifyArchive(Verifying verifying) {
        return Tasks.oneTime("verify-archive", UUID.class).execute((task, context) -> verifying.run(task.getData()));
    }
}
