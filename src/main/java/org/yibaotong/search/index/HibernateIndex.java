package org.yibaotong.search.index;

import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.util.common.SearchException;
import org.springframework.stereotype.Component;
import org.yibaotong.search.Found;
import org.yibaotong.search.Index;
import org.yibaotong.search.Question;
import org.yibaotong.search.SearchDocument;
import org.yibaotong.shared.Unavailable;

/** The index as Hibernate Search keeps it. */
@Component
class HibernateIndex implements Index {

    private final SearchMapping mapping;

    HibernateIndex(SearchMapping mapping) {
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
        } catch (SearchException e) {
            throw new Unavailable("search.index.away", "The index does not answer", e);
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
