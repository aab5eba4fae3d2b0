package org.yibaotong.search.index;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibaotong.search.SearchDocument;
import org.yibaotong.search.SearchDocuments;

/** Builds the index of one type anew from the database. */
@Component
class Reindex {

    private static final Logger log = LoggerFactory.getLogger(Reindex.class);
    private static final int BATCH = 500;

    private final SearchMapping mapping;
    private final Engine engine;

    Reindex(SearchMapping mapping, Engine engine) {
        this.mapping = mapping;
        this.engine = engine;
    }

    void clear(SearchDocuments<?> documents) {
        try (var session = mapping.createSession()) {
            session.workspace(documents.type()).purge();
        }
        settle(documents);
    }

    /** Writes over what is there and then takes out what should not be, so that searching goes on all the while. */
    <T extends SearchDocument> void rebuild(SearchDocuments<T> documents) {
        long written = writeAll(documents);
        settle(documents);
        takeOutTheGone(documents);
        settle(documents);
        engine.noteBuilt(documents);
        log.info("The index of {} is built: {} documents", documents.type().getSimpleName(), written);
    }

    /** So that what was written is on disk and can be found at once. */
    private void settle(SearchDocuments<?> documents) {
        try (var session = mapping.createSession()) {
            var workspace = session.workspace(documents.type());
            workspace.flush();
            workspace.refresh();
        }
    }

    /** Batches that are being written while the next one is read. On disk all is brought once, at the end. */
    private static final class UnderWay {

        private static final int MOST = 2;

        private final Queue<CompletableFuture<? extends SearchIndexingPlanExecutionReport>> batches =
                new ArrayDeque<>();

        void add(IndexingPlanSynchronizationStrategyConfigurationContext batch) {
            batch.documentCommitStrategy(DocumentCommitStrategy.NONE);
            batch.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
            batch.indexingFutureHandler(batches::add);
        }

        void awaitAllBut(int most) {
            while (batches.size() > most) {
                batches.remove().join().throwable().ifPresent(Reindex::fail);
            }
        }
    }

    private static void fail(Throwable cause) {
        throw new IllegalStateException("The index cannot be written", cause);
    }

    private <T extends SearchDocument> long writeAll(SearchDocuments<T> documents) {
        long written = 0;
        var underWay = new UnderWay();
        for (var batch = documents.after("", BATCH); !batch.isEmpty(); ) {
            try (var session = mapping.createSessionWithOptions()
                    .indexingPlanSynchronizationStrategy(underWay::add)
                    .build()) {
                batch.forEach(session.indexingPlan()::addOrUpdate);
            }
            underWay.awaitAllBut(UnderWay.MOST);
            written += batch.size();
            batch = documents.after(batch.getLast().id(), BATCH);
        }
        underWay.awaitAllBut(0);
        return written;
    }

    private <T extends SearchDocument> void takeOutTheGone(SearchDocuments<T> documents) {
        try (var session = mapping.createSession();
                var scroll = session.search(documents.type())
                        .select(hit -> hit.id(String.class))
                        .where(every -> every.matchAll())
                        .scroll(BATCH)) {
            for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next()) {
                takeOut(documents, Set.copyOf(chunk.hits()));
            }
        }
    }

    private <T extends SearchDocument> void takeOut(SearchDocuments<T> documents, Set<String> indexed) {
        var alive = documents.find(indexed).stream().map(SearchDocument::id).collect(Collectors.toSet());
        try (var session = mapping.createSession()) {
            indexed.stream()
                    .filter(id -> !alive.contains(id))
                    .forEach(id -> session.indexingPlan().purge(documents.type(), id, null));
        }
    }
}
