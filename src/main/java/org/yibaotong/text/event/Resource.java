package org.yibaotong.text.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The learned figures and tables that come with the program. */
final class Resource {

    private Resource() {}

    static byte[] bytes(String name) {
        try (var in = Resource.class.getResourceAsStream("/text/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the lines of comment. */
    static String text(String name) {
        var text = new StringBuilder();
        new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
