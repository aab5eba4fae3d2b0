package org.yibaotong.closure.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was known of an account when it was weighed (情况). Written down with the proposal, so that the same policy comes to the same again.
 *
 * @param silentDays since it last posted; null where nobody knows
 * @param posts of one month, and the reads of the same month
 * @param vetoes how many of its findings are a veto
 * @param twinName the account of the same sponsor on the same platform that more people follow; empty where there is none
 */
public record Known(
        boolean website,
        String tier,
        int services,
        @Nullable Long silentDays,
        @Nullable Long followers,
        @Nullable Long posts,
        @Nullable Long reads,
        int vetoes,
        String twinName) {

    /** Reads of one post, on average. */
    public @Nullable Long readsEach() {
        return reads == null || posts == null || posts == 0 ? null : reads / posts;
    }

    /** How many of a thousand followers read one. */
    public @Nullable Long readPermille() {
        var each = readsEach();
        return each == null || followers == null || followers == 0 ? null : each * 1_000 / followers;
    }

    /** One line each, in a lasting order. What is not known has no line. */
    public String text() {
        var lines = new LinkedHashMap<String, @Nullable Object>();
        lines.put("website", website);
        lines.put("tier", tier);
        lines.put("services", services);
        lines.put("silentDays", silentDays);
        lines.put("followers", followers);
        lines.put("posts", posts);
        lines.put("reads", reads);
        lines.put("vetoes", vetoes);
        lines.put("twinName", twinName);
        return lines.entrySet().stream()
                .filter(line -> line.getValue() != null)
                .map(line -> line.getKey() + "=" + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    public static Known read(String text) {
        var lines = text.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        return new Known(
                Boolean.parseBoolean(lines.get("website")),
                lines.getOrDefault("tier", ""),
                Integer.parseInt(lines.getOrDefault("services", "0")),
                number(lines, "silentDays"),
                number(lines, "followers"),
                number(lines, "posts"),
                number(lines, "reads"),
                Integer.parseInt(lines.getOrDefault("vetoes", "0")),
                lines.getOrDefault("twinName", ""));
    }

    private static @Nullable Long number(Map<String, String> lines, String name) {
        var value = lines.get(name);
        return value == null ? null : Long.valueOf(value);
    }
}
