package org.yibaotong.newsroom.pair;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.yibaotong.text.event.Dispute;
import org.yibaotong.text.event.Item;

/**
 * What submissions of one event say differently (说法不一), ready to print.
 *
 * @param about such as 学生人数
 */
public record Clash(String about, List<Said> said) {

    private static final int MOST = 6;

    /** @param by who says so, such as 望江街道、河西社区 */
    public record Said(String words, String by) {}

    /** @param names of those the items are from, in the same order */
    public static List<Clash> among(List<Item> items, List<String> names) {
        return Dispute.among(items).stream()
                .limit(MOST)
                .map(dispute -> of(dispute, names))
                .toList();
    }

    private static Clash of(Dispute dispute, List<String> names) {
        var said = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < names.size(); i++) {
            var words = String.join("、", dispute.said().get(i));
            if (!words.isEmpty()) {
                said.computeIfAbsent(words, any -> new ArrayList<>()).add(names.get(i));
            }
        }
        return new Clash(
                dispute.about(),
                said.entrySet().stream()
                        .map(one -> new Said(
                                one.getKey(), one.getValue().stream().distinct().collect(joining("、"))))
                        .toList());
    }
}
