package org.yibaotong.redirects.hit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.web.Times;

/** Once a night what was served is added up beside the mappings. */
@Configuration
class HitTasks {

    private static final LocalTime NIGHT = LocalTime.of(3, 10);

    @Bean
    RecurringTask<Void> addUpHits(OldSites sites, HitTable hits) {
        return Tasks.recurring("add-up-hits", Schedules.daily(Times.ZONE, NIGHT))
                .execute((task, context) -> sites.all().forEach(hits::addUp));
    }
}
