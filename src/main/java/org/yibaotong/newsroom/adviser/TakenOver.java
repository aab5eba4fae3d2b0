package org.yibaotong.newsroom.adviser;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.text.checker.Doubt;
import org.yibaotong.text.checker.Gravity;

/**
 * Says where somebody put words of the service into a story without saying so (没有标明AI生成). The 人工智能生成合成内容标识办法 wants them
 * labelled; a word or two put right is no writing.
 */
final class TakenOver {

    private static final Pattern QUOTED = Pattern.compile("“([^“”]{12,})”");

    private TakenOver() {}

    /** What it said of any edition of the story is held against the text of today. */
    static List<Doubt> in(Manuscript text, List<Advice> said, String source) {
        var marked = String.join("\n", StoryHtml.machineWritten(text.body()));
        return said.stream()
                .flatMap(advice -> quotes(advice.advice()))
                .distinct()
                .filter(words -> !marked.contains(words))
                .flatMap(words -> doubts(words, text.passages(), source))
                .toList();
    }

    private static Stream<String> quotes(String advice) {
        return QUOTED.matcher(advice).results().map((MatchResult found) -> found.group(1));
    }

    private static Stream<Doubt> doubts(String words, List<String> passages, String source) {
        return IntStream.range(0, passages.size())
                .filter(passage -> passages.get(passage).contains(words))
                .mapToObj(passage -> new Doubt(
                        passage,
                        passages.get(passage).indexOf(words),
                        words,
                        "machine",
                        Gravity.WRONG,
                        "这是外部校对服务写的话。选中它，按工具栏上的“AI”标明，或者换成自己的话",
                        source));
    }
}
