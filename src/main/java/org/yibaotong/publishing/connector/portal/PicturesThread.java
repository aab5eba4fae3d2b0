package org.yibaotong.publishing.connector.portal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The one thread that makes pictures ready, so that many articles at once leave room for those who send photos in. */
@Configuration
class PicturesThread {

    @Bean(defaultCandidate = false)
    AsyncTaskExecutor pictures() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(1);
        executor.setMaxPoolSize(1);
        executor.setThreadNamePrefix("pictures-");
        return executor;
    }
}
