package org.yibaotong.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters live in the address; this changes one of them and keeps the rest. */
final class QueryString {

    private QueryString() {}

    static String with(String path, String query, String parameter, @Nullable Object value) {
        var kept = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isBlank())
                .filter(pair -> !named(pair, parameter) && !named(pair, "page"));
        var added = value == null || value.toString().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(parameter + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        var all = Stream.concat(kept, added).collect(Collectors.joining("&"));
        return all.isEmpty() ? path : path + "?" + all;
    }

    private static boolean named(String pair, String parameter) {
        return pair.equals(parameter) || pair.startsWith(parameter + "=");
    }
}
