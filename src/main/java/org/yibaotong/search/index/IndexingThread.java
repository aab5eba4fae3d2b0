package org.yibaotong.search.index;

import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Does one thing after the other. When the program stops, what is at work is finished and what waits is left: who asked for it finds out
 * at the next start that it was not done.
 */
final class IndexingThread extends ThreadPoolTaskExecutor {

    private static final int SECONDS = 10;

    IndexingThread() {
        setCorePoolSize(1);
        setMaxPoolSize(1);
        setThreadNamePrefix("indexing-");
        setWaitForTasksToCompleteOnShutdown(true);
        setAwaitTerminationSeconds(SECONDS);
    }

    @Override
    public void initiateShutdown() {
        getThreadPoolExecutor().getQueue().clear();
        super.initiateShutdown();
    }
}
