package org.yibaotong.text.checker;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * A person's word that what is taken for the name of a child is none (不是姓名). No number of a person is overruled.
 *
 * @param words what was doubted, as it was shown to whoever overrules it: what comes in later is doubted all the same
 */
public record Overruling(String words, String why) {

    public static final Overruling NONE = new Overruling("", "");

    private static final int WHY_SHORTEST = 4;
    private static final int WHY_LONGEST = 200;
    private static final String AND = "、";
    private static final Pattern SAID = Pattern.compile("“(.+?)”不是姓名：.*");

    public Overruling {
        why = PlainText.line(why);
    }

    /** What was overruled before, read again from how it is {@link #said}: nobody says it a second time. */
    public static Overruling known(List<String> said) {
        var names = said.stream().map(SAID::matcher).filter(Matcher::matches).map(found -> found.group(1));
        return new Overruling(names.collect(joining(AND)), "已经写过为什么");
    }

    /** What of these it does not overrule. */
    public List<Doubt> left(List<Doubt> doubts) {
        return doubts.stream().filter(not(this::isOf)).toList();
    }

    /** As they are shown, and typed back. */
    public static String names(List<Doubt> doubts) {
        return doubts.stream()
                .filter(Doubt::isMinor)
                .map(Doubt::words)
                .distinct()
                .collect(joining(AND));
    }

    private boolean isGiven() {
        int length = PlainText.length(why);
        return !words.isEmpty() && length >= WHY_SHORTEST && length <= WHY_LONGEST;
    }

    /** As it is kept: what of these it overrules and why, whatever else was typed back; or nothing. */
    public String said(List<Doubt> doubts) {
        var overruled = names(doubts.stream().filter(this::isOf).toList());
        return overruled.isEmpty() ? "" : "“" + overruled + "”不是姓名：" + why;
    }

    /**
     * @param personal the refusal where something may stand there for nobody's reason
     * @param minor the refusal where a reason is asked for
     */
    public void refuse(List<Doubt> doubts, String personal, String minor) {
        var left = left(doubts);
        left.stream().filter(not(Doubt::isMinor)).findFirst().ifPresent(doubt -> {
            throw new Refusal(personal, doubt.words());
        });
        if (!left.isEmpty()) {
            throw new Refusal(minor, names(left), WHY_SHORTEST, WHY_LONGEST);
        }
    }

    private boolean isOf(Doubt doubt) {
        return isGiven() && doubt.isMinor() && List.of(words.split(AND)).contains(doubt.words());
    }
}
