package org.yibaotong.text.event;

import org.yibaotong.text.event.Headlines.Verdict;

/**
 * The calibrated probabilities of two items (概率).
 *
 * @param same the same event or a copy
 * @param alike the same if the places were, which is what two streets on one theme are
 * @param limits to hold them against
 */
record Likelihood(double copy, double same, double alike, Limits limits) {

    private static final double UNLIKE = 0.02;
    private static final Likelihood SURELY_NOT = new Likelihood(0, 0.005, 0.005, Figures.OF_STORIES);

    static Likelihood of(Portrait a, Portrait b, double besides, Headlines headlines) {
        return a.isStory() && b.isStory() ? ofStories(a, b, besides) : ofHeadlines(a, b, besides, headlines);
    }

    /** Compared in full only if anything points to one subject. */
    private static Likelihood ofStories(Portrait a, Portrait b, double besides) {
        if (a.body().terms().cosine(b.body().terms()) < UNLIKE && a.body().sharedKeywords(b.body()) == 0) {
            return SURELY_NOT;
        }
        return judge(a, b, copy(a, b), Figures.STORY.sum(StoryTraits.of(a, b)) + besides, Figures.OF_STORIES);
    }

    /** Of a copy no sense is asked. */
    private static Likelihood ofHeadlines(Portrait a, Portrait b, double besides, Headlines headlines) {
        double copy = copy(a, b);
        var verdict = headline(a, b, copy < Figures.COPIED ? headlines::judge : Headlines::byWords);
        return judge(a, b, copy, verdict.odds() + besides, verdict.limits());
    }

    private static Likelihood judge(Portrait a, Portrait b, double copy, double words, Limits limits) {
        double alike = words + Circumstances.of(a, b);
        double same = Math.max(copy, probability(alike + Circumstances.places(a, b)));
        return new Likelihood(copy, same, Math.max(same, probability(alike)), limits);
    }

    private static double copy(Portrait a, Portrait b) {
        return Figures.COPY.of(Copied.of(a, b).strength(), a.places().conflict(b.places()));
    }

    /** A headline is compared with the headline or the lead of a story, whichever is nearer in its words. */
    private static Verdict headline(Portrait a, Portrait b, Judging judging) {
        if (!a.isStory() && !b.isStory()) {
            return judging.of(a.lead(), b.lead());
        }
        var headline = a.isStory() ? b.lead() : a.lead();
        var story = a.isStory() ? a : b;
        boolean title = Headlines.score(headline, story.title()) >= Headlines.score(headline, story.lead());
        return judging.of(headline, title ? story.title() : story.lead());
    }

    static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    private interface Judging {
        Verdict of(Gist a, Gist b);
    }
}
