package org.yibaotong.text.event;

/**
 * How two items stand to each other (关系).
 *
 * @param copy the probability that one is a copy of the other
 * @param same the probability that they tell the same event, copied or not
 */
public record Kinship(Relation relation, double copy, double same) {

    public static Kinship of(Portrait a, Portrait b) {
        return of(a, b, 0);
    }

    /** @param besides what else speaks for one event, in logarithms of odds */
    public static Kinship of(Portrait a, Portrait b, double besides) {
        return of(a, b, besides, Headlines.SHARED);
    }

    /** At once, for somebody who waits: the model, which takes some milliseconds a text, is not asked. */
    public static Kinship byWords(Portrait a, Portrait b) {
        return of(a, b, 0, Headlines.BY_WORDS);
    }

    static Kinship of(Portrait a, Portrait b, double besides, Headlines headlines) {
        var likelihood = Likelihood.of(a, b, besides, headlines);
        return new Kinship(relation(likelihood), likelihood.copy(), likelihood.same());
    }

    private static Relation relation(Likelihood likelihood) {
        if (likelihood.copy() >= Figures.COPIED) {
            return Relation.COPY;
        }
        if (likelihood.same() >= likelihood.limits().same()) {
            return Relation.SAME;
        }
        return likelihood.alike() >= likelihood.limits().related() ? Relation.RELATED : Relation.DIFFERENT;
    }
}
