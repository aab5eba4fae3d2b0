package org.yibaotong.search.index;

import java.util.List;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.util.common.SearchException;
import org.springframework.stereotype.Component;
import org.yibaotong.search.Found;
import org.yibaotong.search.Index;
import org.yibaotong.search.Question;
import org.yibaotong.search.Sample;
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
        return ask(session -> new Asking(session, question).answer());
    }

    @Override
    public List<String> like(Sample sample) {
        return ask(session -> new Likeness(session, sample).ids());
    }

    private <T> T ask(Function<SearchSession, T> question) {
        try (var session = mapping.createSession()) {
            return question.apply(session);
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
