package org.yibaotong.shared;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value as PostgreSQL reads it from a stream of rows: one line a row, tabs between the columns. */
final class CopyText {

    private static final String NONE = "\\N";

    private CopyText() {}

    static void add(@Nullable String value, StringBuilder to) {
        if (value == null) {
            to.append(NONE);
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            add(value.charAt(i), to);
        }
    }

    private static void add(char character, StringBuilder to) {
        switch (character) {
            case '\\' -> to.append("\\\\");
            case '\t' -> to.append("\\t");
            case '\n' -> to.append("\\n");
            case '\r' -> to.append("\\r");
            default -> to.append(character);
        }
    }

    /** As PostgreSQL writes an array of texts. */
    static String array(Collection<?> texts) {
        return texts.stream()
                .map(text -> '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
