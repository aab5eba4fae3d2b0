package org.yibaotong.search.index;

import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.springframework.stereotype.Component;
import org.yibaotong.search.Found;
import org.yibaotong.search.Index;
import org.yibaotong.search.Question;
import org.yibaotong.search.SearchDocument;

/** The index as Hibernate Search keeps it. */
@Component
class LuceneIndex implements Index {

    private final SearchMapping mapping;

    LuceneIndex(SearchMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void put(SearchDocument document) {
        write(plan -> plan.addOrUpdate(document));
    }

    @Override
    public void remove(Class<? extends SearchDocument> type, String id) {
        write(plan -> plan.purge(type, id, null));
    }

    @Override
    public Found search(Question question) {
        try (var session = mapping.createSession()) {
            return new Asking(session, question).answer();
        }
    }

    /** Waits until it is on disk and can be found, so that an event counts as heard only then. */
    private void write(java.util.function.Consumer<SearchIndexingPlan> change) {
        try (var session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
                .build()) {
            change.accept(session.indexingPlan());
        }
    }
}
