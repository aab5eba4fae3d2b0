package org.yibaotong.search.index;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.yibaotong.search.Question;

/**
 * What counts as found, and how well. A word is found where it stands as typed, or where most of its pairs of characters stand: so
 * 渡口巷九盏灯 finds 渡口巷的九盏灯. All words must be found; of more than two, most.
 *
 * <p>A match counts whole points and no word statistics. So what stands there as typed always comes before what is only alike, equal
 * matches are truly equal and go by time, and one engine orders like the other.
 */
final class Matching {

    private static final int AS_TYPED = 4;
    private static final int ALL_OF_SO_MANY = 2;
    private static final int MOST_PERCENT = 75;

    private final SearchPredicateFactory predicate;
    private final Question question;

    Matching(SearchPredicateFactory predicate, Question question) {
        this.predicate = predicate;
        this.question = question;
    }

    SearchPredicate predicate() {
        var words = question.each();
        if (words.isEmpty()) {
            return predicate.matchNone().toPredicate();
        }
        var most = predicate
                .bool()
                .minimumShouldMatch()
                .ifMoreThan(ALL_OF_SO_MANY)
                .thenRequirePercent(MOST_PERCENT)
                .end();
        words.forEach(word -> most.should(anywhere(word)));
        return most.toPredicate();
    }

    private SearchPredicate anywhere(String word) {
        var either = predicate.bool();
        question.fields().forEach((field, weight) -> {
            if (isOnePair(word)) {
                either.should(asTyped(word, field, (AS_TYPED + 1) * weight));
            } else {
                either.should(asTyped(word, field, AS_TYPED * weight)).should(alike(word, field, weight));
            }
        });
        return either.toPredicate();
    }

    /** Then what stands as typed and what is alike are the same, and looked for once. */
    private static boolean isOnePair(String word) {
        return word.codePointCount(0, word.length()) == 2 && word.codePoints().allMatch(Character::isIdeographic);
    }

    private SearchPredicate asTyped(String word, String field, int points) {
        return predicate
                .phrase()
                .field(field)
                .matching(word)
                .constantScore()
                .boost(points)
                .toPredicate();
    }

    private SearchPredicate alike(String word, String field, int points) {
        return predicate
                .match()
                .field(field)
                .matching(word)
                .minimumShouldMatch()
                .ifMoreThan(ALL_OF_SO_MANY)
                .thenRequirePercent(MOST_PERCENT)
                .end()
                .constantScore()
                .boost(points)
                .toPredicate();
    }
}
