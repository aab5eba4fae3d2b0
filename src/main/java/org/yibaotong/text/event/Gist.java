package org.yibaotong.text.event;

import static java.util.stream.Collectors.toCollection;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A headline, or a lead of a few sentences, taken apart for comparison (要点). */
record Gist(
        String text,
        String normal,
        Terms one,
        Terms two,
        Terms three,
        Terms head,
        Set<String> numbers,
        Set<String> words,
        Set<String> quoted,
        Set<String> places,
        boolean asks,
        boolean signed) {

    private static final int LENGTH = 160;
    private static final int HEAD = 8;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");
    private static final Pattern QUOTED = Pattern.compile("[《“「『【#\"]([^《》“”「」『』【】#\"]{2,20})[》”」』】#\"]");
    private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{2}(?=[省市县区镇乡村州街路]|街道|社区|法院|大学|医院|公司)");
    private static final Pattern ASKS = Pattern.compile("[?？]");
    private static final Pattern SIGNED = Pattern.compile("来源|编辑|声明|审核|作者");

    static Gist of(String text) {
        var head = text.length() <= LENGTH ? text : text.substring(0, LENGTH);
        var normal = Normal.of(head);
        return new Gist(
                head,
                normal,
                Terms.of(normal, 1),
                Terms.of(normal, 2),
                Terms.of(normal, 3),
                Terms.of(normal.substring(0, Math.min(HEAD, normal.length())), 2),
                found(NUMBER, normal, 0),
                found(WORD, normal, 0),
                found(QUOTED, head, 1),
                found(PLACE, normal, 0),
                ASKS.matcher(head).find(),
                SIGNED.matcher(head).find());
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map(result -> Normal.of(result.group(group)))
                .collect(toCollection(TreeSet::new));
    }
}
