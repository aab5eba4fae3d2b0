package org.yibaotong.search.index;

import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.yibaotong.search.Sample;
import org.yibaotong.search.SearchDocument;

/**
 * Looks for what is like a text. Here word statistics count, other than for a {@link org.yibaotong.search.Question}: most pairs of characters say nothing,
 * and a rare one shared says much. Which of them really belong together is decided by whoever asks.
 */
final class Likeness {

    private final SearchSession session;
    private final Sample sample;
    private final SearchScope<? extends SearchDocument> scope;

    Likeness(SearchSession session, Sample sample) {
        this.session = session;
        this.sample = sample;
        this.scope = session.scope(sample.type());
    }

    List<String> ids() {
        return sample.saysNothing()
                ? List.of()
                : session.search(scope)
                        .select(scope.projection().id(String.class).toProjection())
                        .where(matching())
                        .sort(scope.sort()
                                .score()
                                .then()
                                .field(sample.time())
                                .desc()
                                .toSort())
                        .fetchHits(sample.limit());
    }

    private SearchPredicate matching() {
        var predicate = scope.predicate();
        var any = predicate.bool();
        sample.fields()
                .forEach(field -> any.should(
                        predicate.match().field(field).matching(sample.text()).toPredicate()));
        return predicate
                .bool()
                .must(any.toPredicate())
                .filter(predicate
                        .range()
                        .field(sample.time())
                        .atLeast(sample.earliest())
                        .toPredicate())
                .toPredicate();
    }
}
