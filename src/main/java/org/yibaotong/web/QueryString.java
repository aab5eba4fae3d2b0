package org.yibaotong.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters live in the address (查询串). */
public final class QueryString {

    /** Where in a list a page begins: with another filter it is another list. */
    private static final Set<String> PLACES = Set.of("page", "before");

    private QueryString() {}

    /** In the order of the map, without those that are not set. Empty when none is. */
    public static String of(Map<String, ? extends @Nullable Object> parameters) {
        return parameters.entrySet().stream()
                .flatMap(one -> pair(one.getKey(), one.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Changes one of them and keeps the rest, but for the place in the list. */
    static String with(String path, String query, String parameter, @Nullable Object value) {
        var kept = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isBlank())
                .filter(pair -> !named(pair, parameter) && PLACES.stream().noneMatch(place -> named(pair, place)));
        var all = Stream.concat(kept, pair(parameter, value)).collect(Collectors.joining("&"));
        return all.isEmpty() ? path : path + "?" + all;
    }

    static boolean has(String query, String parameter) {
        return Arrays.stream(query.split("&")).anyMatch(pair -> named(pair, parameter));
    }

    private static Stream<String> pair(String parameter, @Nullable Object value) {
        return value == null || value.toString().isEmpty()
                ? Stream.empty()
                : Stream.of(parameter + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }

    private static boolean named(String pair, String parameter) {
        return pair.equals(parameter) || pair.startsWith(parameter + "=");
    }
}
