package org.yibaotong.text.event;

/**
 * How two items stand to each other (关系).
 *
 * @param copy the probability that one is a copy of the other
 * @param same the probability that they tell the same event, copied or not
 */
public record Kinship(Verdict verdict, double copy, double same) {

    public static Kinship of(Portrait a, Portrait b) {
        var likelihood = Likelihood.of(a, b);
        boolean stories = a.isStory() && b.isStory();
        return new Kinship(verdict(likelihood, stories), likelihood.copy(), likelihood.same());
    }

    private static Verdict verdict(Likelihood likelihood, boolean stories) {
        if (likelihood.copy() >= Figures.COPIED) {
            return Verdict.COPY;
        }
        if (likelihood.same() >= (stories ? Figures.SAME_STORY : Figures.SAME_HEADLINE)) {
            return Verdict.SAME;
        }
        boolean related = likelihood.alike() >= (stories ? Figures.RELATED_STORY : Figures.RELATED_HEADLINE);
        return related ? Verdict.RELATED : Verdict.DIFFERENT;
    }
}
