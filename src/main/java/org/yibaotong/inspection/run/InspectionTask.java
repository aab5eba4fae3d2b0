package org.yibaotong.inspection.run;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Inspects behind the page: it goes on when the page is closed, and on another node when this one dies. */
@Configuration
class InspectionTask {

    @Bean
    OneTimeTask<UUID> inspectAccounts(Inspecting inspecting) {
        return Tasks.oneTime("inspect-accounts", UUID.class).execute((task, context) -> inspecting.run(task.getData()));
    }
}
