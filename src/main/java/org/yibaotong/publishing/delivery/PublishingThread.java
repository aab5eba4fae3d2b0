package org.yibaotong.publishing.delivery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The one thread that hears the newsroom, so that a withdrawal is never heard before the sign-off it takes back. */
@Configuration
class PublishingThread {

    @Bean(defaultCandidate = false)
    AsyncTaskExecutor publishing() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(1);
        executor.setMaxPoolSize(1);
        executor.setThreadNamePrefix("publishing-");
        return executor;
    }
}
