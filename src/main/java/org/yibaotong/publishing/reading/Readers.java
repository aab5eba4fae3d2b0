package org.yibaotong.publishing.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Tells people from programs by what the asking program calls itself (机器抓取不算). The list of programs is {@code robots.txt} here. */
@Component
class Readers {

    private final List<String> robots = read();

    boolean isPerson(@Nullable String userAgent, @Nullable String purpose) {
        if (userAgent == null || userAgent.isBlank() || isAhead(purpose)) {
            return false;
        }
        var name = userAgent.toLowerCase(Locale.ROOT);
        return robots.stream().noneMatch(name::contains);
    }

    /** Fetched before anybody opened it; when it is opened, the page is asked for again or checked. */
    private static boolean isAhead(@Nullable String purpose) {
        return purpose != null && purpose.contains("prefetch");
    }

    private static List<String> read() {
        try {
            return new ClassPathResource("publishing/robots.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
