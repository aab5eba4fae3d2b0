package org.yibaotong.inspection.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibaotong.inspection.overview.FindingList.Count;
import org.yibaotong.inspection.run.Condition;
import org.yibaotong.web.Words;

/**
 * How all accounts one may see stand, drawn as a whole, with a table by level and one by kind of unit in their fixed order: nobody is
 * ranked, and every line adds up.
 */
public record InspectionStrip(
        long total, List<Part> parts, String said, List<String> heading, List<Line> tiers, List<Line> categories) {

    private static final int WIDTH = 1_000;
    private static final double LEAST = 4;

    /** @param tone the class that gives its colour */
    public record Part(String word, String tone, long count, String x, String width) {}

    public record Line(String name, List<Long> counts, long total) {}

    static InspectionStrip of(List<Count> counts, Words words) {
        long total = sum(counts.stream());
        var parts = new ArrayList<Part>();
        double from = 0;
        for (var condition : Condition.values()) {
            long count = sum(counts.stream().filter(one -> one.condition() == condition));
            if (count > 0) {
                double width = Math.max(LEAST, (double) WIDTH * count / total);
                parts.add(new Part(words.of(condition), tone(condition), count, number(from), number(width - 2)));
                from += width;
            }
        }
        return new InspectionStrip(
                total,
                parts,
                parts.stream().map(part -> part.word() + part.count() + "个").collect(Collectors.joining("，")),
                Arrays.stream(Condition.values()).map(words::of).toList(),
                lines(counts, Tiers.ALL, "tier.", Count::tier, words),
                lines(counts, Categories.ALL, "category.", Count::category, words));
    }

    private static List<Line> lines(
            List<Count> counts, List<String> codes, String kind, Function<Count, String> by, Words words) {
        return codes.stream()
                .map(code -> line(
                        words.of(kind + code.toLowerCase(Locale.ROOT).replace('_', '-')),
                        counts.stream()
                                .filter(one -> by.apply(one).equals(code))
                                .toList()))
                .filter(line -> line.total() > 0)
                .toList();
    }

    private static Line line(String name, List<Count> counts) {
        return new Line(
                name,
                Arrays.stream(Condition.values())
                        .map(condition -> sum(counts.stream().filter(one -> one.condition() == condition)))
                        .toList(),
                sum(counts.stream()));
    }

    private static long sum(Stream<Count> counts) {
        return counts.mapToLong(Count::count).sum();
    }

    private static String tone(Condition condition) {
        return switch (condition) {
            case NORMAL -> "p-good";
            case WARNED -> "p-warn";
            case FAILING -> "p-bad";
            case UNKNOWN -> "p-grey";
            case CLOSED -> "p-slate";
            case OUT_OF_SCOPE -> "p-open";
        };
    }

    private static String number(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }
}
