package org.yibaotong.search.index;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.yibaotong.search.SearchDocuments;

/**
 * When the index is built anew: at the start when it is missing, of an older make, or when started with {@code
 * yibaotong.search.rebuild}; and every night, so that whatever went wrong by day is right by morning. Always on the indexing
 * thread, so that a change made meanwhile is written after it.
 */
@Configuration
class RebuildTimes {

    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    private final ObjectProvider<SearchDocuments<?>> all;
    private final Reindex reindex;
    private final Engine engine;
    private final SearchMapping mapping;
    private final AsyncTaskExecutor indexing;
    private final boolean anew;

    RebuildTimes(
            ObjectProvider<SearchDocuments<?>> all,
            Reindex reindex,
            Engine engine,
            SearchMapping mapping,
            @Qualifier("indexing") AsyncTaskExecutor indexing,
            SearchSettings settings) {
        this.all = all;
        this.reindex = reindex;
        this.engine = engine;
        this.mapping = mapping;
        this.indexing = indexing;
        this.anew = settings.rebuild();
    }

    @EventListener(ApplicationStartedEvent.class)
    void atStart() {
        all.stream()
                .filter(documents -> anew || !engine.isCurrent(documents, mapping))
                .forEach(documents -> indexing.execute(() -> {
                    reindex.clear(documents);
                    reindex.rebuild(documents);
                }));
    }

    @Bean
    RecurringTask<Void> rebuildIndex(Clock clock) {
        return Tasks.recurring("rebuild-index", Schedules.daily(clock.getZone(), NIGHT))
                .execute((instance, context) -> indexing.execute(() -> all.forEach(reindex::rebuild)));
    }
}
