package org.yibaotong.search.index;

import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.yibaotong.search.Sample;
import org.yibaotong.search.SearchDocument;

/**
 * Looks for what is like a sample. A clue shared counts its points and nothing else does, so that one engine names the same as the
 * other, and what cannot be among the best any more is not looked at. Which of them really belong together is decided by whoever
 * asks.
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
        return sample.clues().isEmpty()
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
        var any = scope.predicate().bool();
        sample.clues().forEach((clue, points) -> any.should(shared(clue, points)));
        return scope.predicate()
                .bool()
                .must(any.toPredicate())
                .filter(scope.predicate()
                        .range()
                        .field(sample.time())
                        .atLeast(sample.earliest())
                        .toPredicate())
                .toPredicate();
    }

    private SearchPredicate shared(String clue, int points) {
        return scope.predicate()
                .match()
                .field(sample.field())
                .matching(clue)
                .constantScore()
                .boost(points)
                .toPredicate();
    }
}
