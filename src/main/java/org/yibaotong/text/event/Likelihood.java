package org.yibaotong.text.event;

/**
 * The calibrated probabilities of two items (概率).
 *
 * @param same the same event or a copy
 * @param alike the same if the places were, which is what two streets on one theme are
 */
record Likelihood(double copy, double same, double alike) {

    private static final double UNLIKE = 0.02;
    private static final Likelihood SURELY_NOT = new Likelihood(0, 0.005, 0.005);

    static Likelihood of(Portrait a, Portrait b) {
        return of(a, b, 0);
    }

    static Likelihood of(Portrait a, Portrait b, double besides) {
        return a.isStory() && b.isStory() ? ofStories(a, b, besides) : ofHeadlines(a, b, besides);
    }

    /** Compared in full only if anything points to one subject. */
    private static Likelihood ofStories(Portrait a, Portrait b, double besides) {
        if (a.body().terms().cosine(b.body().terms()) < UNLIKE && a.body().sharedKeywords(b.body()) == 0) {
            return SURELY_NOT;
        }
        return judge(a, b, Figures.STORY.sum(StoryTraits.of(a, b)) + besides);
    }

    private static Likelihood ofHeadlines(Portrait a, Portrait b, double besides) {
        return judge(a, b, Figures.HEADLINE.sum(headline(a, b)) + besides);
    }

    private static Likelihood judge(Portrait a, Portrait b, double words) {
        double copy = Figures.COPY.of(Copied.of(a, b).strength(), a.places().conflict(b.places()));
        double alike = words + Circumstances.of(a, b);
        double same = Math.max(copy, probability(alike + Circumstances.places(a, b)));
        return new Likelihood(copy, same, Math.max(same, probability(alike)));
    }

    /** A headline is compared with the headline and with the lead of a story. */
    private static double headline(Portrait a, Portrait b) {
        if (!a.isStory() && !b.isStory()) {
            return Headlines.score(a.lead(), b.lead());
        }
        var headline = a.isStory() ? b.lead() : a.lead();
        var story = a.isStory() ? a : b;
        return Math.max(Headlines.score(headline, story.title()), Headlines.score(headline, story.lead()));
    }

    static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
