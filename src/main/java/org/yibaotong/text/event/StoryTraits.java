package org.yibaotong.text.event;

/** What two stories have in common, in few figures: there are few judged pairs of whole stories to learn from (稿件特征). */
final class StoryTraits {

    private static final double SURE = 6;

    private StoryTraits() {}

    static double[] of(Portrait a, Portrait b) {
        double titleInBody = b.body().speaksOf(a.title().two());
        double bodyHasTitle = a.body().speaksOf(b.title().two());
        double leadingInB = a.body().leadingIn(b.body());
        double leadingInA = b.body().leadingIn(a.body());
        double crosswise = Math.max(Headlines.score(a.title(), b.lead()), Headlines.score(a.lead(), b.title()));
        return new double[] {
            within(Headlines.score(a.title(), b.title())),
            within(Headlines.score(a.lead(), b.lead())),
            within(crosswise),
            a.body().terms().cosine(b.body().terms()),
            a.body().sharedKeywords(b.body()),
            a.title().one().cosine(b.title().one()),
            Math.min(titleInBody, bodyHasTitle),
            Math.max(titleInBody, bodyHasTitle),
            Math.min(leadingInB, leadingInA),
            Math.max(leadingInB, leadingInA)
        };
    }

    private static double within(double score) {
        return Math.clamp(score, -SURE, SURE);
    }
}
