package org.yibaotong.register.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.AccountState.Standing;
import org.yibaotong.web.Words;

/** All accounts one may see, drawn as a whole (一条): the parts add up to it. */
public record CityStrip(long total, List<Part> parts, String said) {

    private static final int WIDTH = 1_000;
    private static final double LEAST = 4;

    /** @param tone the class that gives its colour */
    public record Part(Standing standing, String word, String tone, long count, String x, String width) {}

    static CityStrip of(Map<AccountState, Long> counts, Words words) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        var parts = new ArrayList<Part>();
        double from = 0;
        for (var standing : Standing.values()) {
            long count = Stream.of(AccountState.values())
                    .filter(state -> state.standing() == standing)
                    .mapToLong(state -> counts.getOrDefault(state, 0L))
                    .sum();
            if (count > 0) {
                double width = Math.max(LEAST, (double) WIDTH * count / total);
                parts.add(
                        new Part(standing, words.of(standing), tone(standing), count, number(from), number(width - 2)));
                from += width;
            }
        }
        var said = parts.stream().map(part -> part.word() + part.count() + "个").collect(Collectors.joining("，"));
        return new CityStrip(total, parts, said);
    }

    private static String tone(Standing standing) {
        return switch (standing) {
            case NORMAL -> "p-good";
            case WARNED -> "p-warn";
            case FAILING -> "p-bad";
            case CLOSING -> "p-doing";
            case MERGED -> "p-grey";
            case DEREGISTERED -> "p-slate";
            case OPENING -> "p-open";
        };
    }

    private static String number(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }
}
