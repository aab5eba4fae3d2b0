package org.yibaotong.closure.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.closure.Disposal;
import org.yibaotong.closure.campaign.ListCounts.Count;

/**
 * What became of accounts, in five numbers that add up (对账): what there was is what was kept, merged, closed and is open.
 *
 * @param url of the list they are on, narrowed to them
 */
public record Tally(String name, long all, long kept, long merged, long closed, long open, String url) {

    static Tally of(String name, List<Count> counts, boolean isDryRun, String url) {
        return new Tally(
                name,
                sum(counts, count -> true),
                sum(counts, count -> becomes(count, isDryRun) == Disposal.KEEP),
                sum(counts, count -> becomes(count, isDryRun) == Disposal.MERGE),
                sum(counts, count -> becomes(count, isDryRun) == Disposal.CLOSE),
                sum(counts, count -> becomes(count, isDryRun) == null),
                url);
    }

    /** A dry run shows what is proposed; afterwards only what was decided counts. */
    private static @Nullable Disposal becomes(Count count, boolean isDryRun) {
        return isDryRun && count.disposal() == null ? count.proposal() : count.disposal();
    }

    private static long sum(List<Count> counts, Predicate<Count> which) {
        return counts.stream().filter(which).mapToLong(Count::count).sum();
    }

    public boolean addsUp() {
        return all == kept + merged + closed + open;
    }

    /** 一刀切: some stood there, and none of them is left. */
    public boolean isSweeping() {
        return all > 1 && closed + merged == all;
    }

    List<String> cells() {
        return List.of(name, all + "", kept + "", merged + "", closed + "", open + "");
    }

    /** The strip, drawn a thousand wide. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        long x = 0;
        for (var part : List.of(
                new Part("p-good", 0, kept),
                new Part("p-grey", 0, merged),
                new Part("p-slate", 0, closed),
                new Part("p-open", 0, open))) {
            long width = all == 0 ? 0 : Math.round(1_000.0 * part.width() / all);
            parts.add(new Part(part.tone(), x, width));
            x += width;
        }
        return parts;
    }

    public record Part(String tone, long x, long width) {}

    public String share(long part) {
        return all == 0 ? "0" : "%.1f".formatted(100.0 * part / all);
    }

    public String label() {
        return "保留" + kept + "，合并" + merged + "，关停" + closed + "，没定" + open;
    }
}
