package org.yibaotong.closure.campaign;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.closure.CampaignId;

/** Weighs behind the page: it goes on when the page is closed, and on another node when this one dies. */
@Configuration
class WeighingTask {

    @Bean
    OneTimeTask<UUID> weighAccounts(Weighing weighing) {
        return Tasks.oneTime("weigh-accounts", UUID.class)
                .execute((task, context) -> weighing.run(new CampaignId(task.getData())));
    }
}
