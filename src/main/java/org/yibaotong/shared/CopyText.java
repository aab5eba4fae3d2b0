package org.yibaotong.shared;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value as PostgreSQL reads it from a stream of rows: one line a row, tabs between the columns. */
final class CopyText {

    private static final String NONE = "\\N";

    private CopyText() {}

    static String of(@Nullable String value) {
        if (value == null) {
            return NONE;
        }
        return value.chars().anyMatch(CopyText::isMark) ? escaped(value) : value;
    }

    /** As PostgreSQL writes an array of texts. */
    static String array(Collection<?> texts) {
        return texts.stream()
                .map(text -> '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static boolean isMark(int character) {
        return character == '\\' || character == '\t' || character == '\n' || character == '\r';
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
