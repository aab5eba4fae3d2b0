package org.yibaotong.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.highlighter.SearchHighlighter;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.yibaotong.search.Found;
import org.yibaotong.search.Found.Hit;
import org.yibaotong.search.Marked;
import org.yibaotong.search.Question;
import org.yibaotong.search.SearchDocument;

/** One question put to the index. */
final class Asking {

    private static final AggregationKey<Map<String, Long>> COUNTS = AggregationKey.of("counts");
    private static final int MOST_VALUES = 50;

    private final SearchSession session;
    private final Question question;
    private final SearchScope<? extends SearchDocument> scope;
    private final List<String> fields;

    Asking(SearchSession session, Question question) {
        this.session = session;
        this.question = question;
        this.scope = session.scope(question.type());
        this.fields = List.copyOf(question.fields().keySet());
    }

    Found answer() {
        var asked = session.search(scope)
                .select(projections())
                .where(matching(null))
                .sort(order())
                .highlighter(marks());
        var result = (isCountedOnTheWay() ? asked.aggregation(COUNTS, values()) : asked)
                .fetch(question.offset(), question.limit());
        var hits = result.hits().stream().map(this::hit).toList();
        var counts = isCountedOnTheWay() ? result.aggregation(COUNTS) : counts();
        return new Found(hits, result.total().hitCount(), counts);
    }

    /** With nothing chosen among the values, what is to be counted is exactly what is found: it is walked through once. */
    private boolean isCountedOnTheWay() {
        return question.counted() != null && !question.filters().containsKey(question.counted());
    }

    private SearchPredicate matching(@org.jspecify.annotations.Nullable String exceptFilter) {
        var all = scope.predicate().bool().must(words());
        question.filters().forEach((field, value) -> {
            if (!field.equals(exceptFilter)) {
                all.filter(
                        scope.predicate().match().field(field).matching(value).toPredicate());
            }
        });
        var time = question.time();
        if (time != null && question.earliest() != null) {
            all.filter(scope.predicate()
                    .range()
                    .field(time)
                    .atLeast(question.earliest())
                    .toPredicate());
        }
        return all.toPredicate();
    }

    private SearchPredicate words() {
        return question.isOpen()
                ? scope.predicate().matchAll().toPredicate()
                : new Matching(scope.predicate(), question).predicate();
    }

    private SearchSort order() {
        var time = question.time();
        if (time == null) {
            return scope.sort().score().toSort();
        }
        return question.isByTime()
                ? scope.sort().field(time).desc().toSort()
                : scope.sort().score().then().field(time).desc().toSort();
    }

    private SearchProjection<?>[] projections() {
        var projections = new ArrayList<SearchProjection<?>>();
        projections.add(scope.projection().id(String.class).toProjection());
        fields.forEach(
                field -> projections.add(scope.projection().highlight(field).toProjection()));
        return projections.toArray(SearchProjection[]::new);
    }

    private SearchHighlighter marks() {
        return scope.highlighter()
                .unified()
                .tag(String.valueOf(Marked.OPEN), String.valueOf(Marked.CLOSE))
                .numberOfFragments(1)
                .boundaryScanner()
                .sentence()
                .locale(Locale.CHINA)
                .end()
                .toHighlighter();
    }

    private Hit hit(List<?> columns) {
        var marked = new HashMap<String, Marked>();
        for (int i = 0; i < fields.size(); i++) {
            if (columns.get(i + 1) instanceof List<?> passages && !passages.isEmpty()) {
                marked.put(fields.get(i), Marked.parse(passages.getFirst().toString()));
            }
        }
        return new Hit(columns.getFirst().toString(), marked);
    }

    /** Counted without the filter on the same field, so that the other values can be offered beside the chosen one. */
    private Map<String, Long> counts() {
        var field = question.counted();
        return field == null
                ? Map.of()
                : session.search(scope)
                        .where(matching(field))
                        .aggregation(COUNTS, values())
                        .fetch(0)
                        .aggregation(COUNTS);
    }

    private SearchAggregation<Map<String, Long>> values() {
        return scope.aggregation()
                .terms()
                .field(Objects.requireNonNull(question.counted()), String.class)
                .maxTermCount(MOST_VALUES)
                .toAggregation();
    }
}
