package org.yibaotong.text.checker;

import java.util.Comparator;

/**
 * Something in a text that somebody should look at (疑点).
 *
 * @param passage which of the passages, from 0
 * @param from where its words begin in the passage
 * @param words as they stand there
 * @param rule by which it is doubted
 * @param advice what to do about it, in a sentence
 * @param source who says so
 */
public record Doubt(int passage, int from, String words, String rule, Gravity gravity, String advice, String source) {

    static final Comparator<Doubt> AS_READ = Comparator.comparingInt(Doubt::passage)
            .thenComparingInt(Doubt::from)
            .thenComparing(Doubt::gravity);

    public int to() {
        return from + words.length();
    }

    /** Whether they are taken for the name of a child: a rule that is wrong now and then, unlike one that counts check digits. */
    public boolean isMinor() {
        return rule.startsWith("minor.");
    }

    /** Whether they are taken for anybody's name, whoever may tell it. */
    public boolean isName() {
        return isMinor() || rule.startsWith("self.");
    }

    /** The same words doubted by the same rule are one thing to decide, wherever they stand. */
    public String key() {
        return rule + ":" + words;
    }

    /** A child's name or a number of a person (个人信息): the same words are somebody else's, or somebody else's to allow, in the next text. */
    public boolean isAboutSomebody() {
        return isMinor() || rule.startsWith("private.");
    }

    /** Whether one person may say for every text that the words are right (误报). */
    public boolean mayBeDismissed() {
        return gravity != Gravity.GRAVE && !isAboutSomebody();
    }
}
