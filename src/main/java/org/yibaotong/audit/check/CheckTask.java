package org.yibaotong.audit.check;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.audit.chain.TrailCheck;

/** Checks the trail behind the page: it goes on when the page is closed, and on another node when this one dies. */
@Configuration
class CheckTask {

    static final String NAME = "check-trail";

    @Bean
    OneTimeTask<Void> checkTrail(TrailCheck check, CheckRuns runs) {
        return Tasks.oneTime(NAME).execute((task, context) -> {
            var run = UUID.fromString(task.getId());
            runs.finish(run, check.check(done -> runs.progress(run, done)));
        });
    }
}
