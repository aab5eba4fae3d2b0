package org.yibaotong.redirects.batch;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks batches over and takes them over behind the page: it goes on when the page is closed, and on another node when this one dies. */
@Configuration
class BatchTask {

    @Bean
    OneTimeTask<UUID> lookOverMappings(Looking looking) {
        return Tasks.oneTime("look-over-mappings", UUID.class).execute((task, context) -> looking.look(task.getData()));
    }

    @Bean
    OneTimeTask<UUID> takeOverMappings(TakingOver takingOver) {
        return Tasks.oneTime("take-over-mappings", UUID.class)
                .execute((task, context) -> takingOver.run(task.getData()));
    }
}
