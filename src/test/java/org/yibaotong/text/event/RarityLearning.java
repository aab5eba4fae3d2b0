package org.yibaotong.text.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Counts in how many passages each term is found, for {@link Rarity}. */
final class RarityLearning {

    private static final int LONGEST = 3000;
    private static final int PASSAGE = 120;

    private RarityLearning() {}

    static byte[] learn(List<String> passages) {
        var found = new int[1 << Rarity.BITS];
        for (var passage : passages) {
            places(Normal.of(passage)).stream().forEach(place -> found[place]++);
        }
        var table = new byte[found.length];
        for (int i = 0; i < table.length; i++) {
            double rarity = Math.log((passages.size() + 1.0) / (found[i] + 1));
            table[i] = (byte) Math.min(255, Math.round(rarity * Rarity.STEPS));
        }
        return table;
    }

    static List<String> passages(Path data) throws IOException {
        var passages = new ArrayList<String>();
        for (var line : Judged.lines(data.resolve("news-docs.jsonl.gz"))) {
            var text = line.get("title").asString() + "。" + line.get("text").asString();
            int end = Math.min(LONGEST, text.length());
            for (int from = 0; from < end; from += PASSAGE) {
                passages.add(text.substring(from, Math.min(end, from + PASSAGE)));
            }
        }
        for (var file : List.of("headlines-same-event.jsonl.gz", "headlines-same-topic.jsonl.gz")) {
            Judged.headlines(data.resolve(file)).stream()
                    .filter(pair -> !pair.isAside())
                    .forEach(pair ->
                            passages.addAll(List.of(pair.a().text(), pair.b().text())));
        }
        return passages;
    }

    private static BitSet places(String normal) {
        var places = new BitSet();
        for (int size = 1; size <= 3; size++) {
            for (int code : Terms.codes(normal, size)) {
                places.set(Rarity.place(code));
            }
        }
        return places;
    }
}
