package org.yibaotong.text.worth;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yibaotong.text.PlainText;

/**
 * What readers want to know of a piece of news (要点), each as somebody would say it.
 *
 * @param changed what is not as it was
 * @param who gets something from it
 * @param can what people can do now
 */
public record KeyPoints(String when, String where, String changed, String who, String can) {

    private static final int LONGEST = 80;
    private static final int HEADLINE_MOST = 30;
    private static final Pattern END = Pattern.compile("[\\s，。；、！？,.;!?]+$");
    private static final Pattern CLAUSE = Pattern.compile("[，。；！？,;!?]");

    /** With one of these a clause says already what they get. */
    private static final Pattern SAYS_WHAT = Pattern.compile("不用|可以|能|再也|有了|得到|领到|省");

    public KeyPoints {
        when = tidy(when);
        where = tidy(where);
        changed = tidy(changed);
        who = tidy(who);
        can = tidy(can);
    }

    private static String tidy(String typed) {
        var line = PlainText.line(typed);
        var cut = line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
        return END.matcher(cut).replaceAll("");
    }

    /** Without it there is no news. */
    public boolean sayWhatChanged() {
        return !changed.isEmpty();
    }

    /** The first paragraph (导语): what changed, for whom, and what to do about it. */
    public String paragraph() {
        var begins = when.isEmpty() ? "" : when + "，";
        var place = changed.contains(where) ? "" : where;
        var gain = who.isEmpty() ? "" : SAYS_WHAT.matcher(who).find() ? who + "。" : "方便了" + who + "。";
        return begins + place + changed + "。" + gain + (can.isEmpty() ? "" : can + "。");
    }

    /** Headlines to pick from: what changed, and what people can do. */
    public List<String> headlines() {
        var place = changed.contains(where) ? "" : where;
        var change = CLAUSE.split(changed)[0];
        var deed = can.isEmpty() ? "" : CLAUSE.split(can)[0];
        return Stream.of(
                        place + change,
                        deed.isEmpty() ? "" : change + "，" + deed,
                        deed.isEmpty() || who.isEmpty() ? "" : who + "：" + deed)
                .filter(line -> !line.isEmpty() && line.codePointCount(0, line.length()) <= HEADLINE_MOST)
                .distinct()
                .toList();
    }
}
