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
        var likelihood = Likelihood.of(a, b, besides);
        boolean stories = a.isStory() && b.isStory();
        return new Kinship(relation(likelihood, stories), likelihood.copy(), likelihood.same());
    }

    private static Relation relation(Likelihood likelihood, boolean stories) {
        if (likelihood.copy() >= Figures.COPIED) {
            return Relation.COPY;
        }
        if (likelihood.same() >= (stories ? Figures.SAME_STORY : Figures.SAME_HEADLINE)) {
            return Relation.SAME;
        }
        boolean related = likelihood.alike() >= (stories ? Figures.RELATED_STORY : Figures.RELATED_HEADLINE);
        return related ? Relation.RELATED : Relation.DIFFERENT;
    }
}
