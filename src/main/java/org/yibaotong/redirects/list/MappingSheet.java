package org.yibaotong.redirects.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.yibaotong.redirects.mapping.Mappings.Kept;
import org.yibaotong.web.Words;

/** Mappings as lines of a CSV file, which can be taken in again as it is. */
final class MappingSheet {

    private static final List<String> TITLES = List.of("旧网址", "新网址", "去向", "说明", "访问次数", "去处在不在", "标签");

    /** Excel takes a file for UTF-8 only with it. */
    private static final String MARK = "\uFEFF";

    private final Writer out;
    private final Words words;

    private MappingSheet(Writer out, Words words) {
        this.out = out;
        this.words = words;
    }

    static MappingSheet begin(Writer out, Words words) throws IOException {
        out.write(MARK);
        var sheet = new MappingSheet(out, words);
        sheet.line(TITLES);
        return sheet;
    }

    void write(Kept kept) {
        var mapping = kept.mapping();
        line(List.of(
                mapping.typed(),
                mapping.target(),
                words.of(mapping.kind()),
                mapping.words().isEmpty() ? mapping.choices() : mapping.words(),
                String.valueOf(kept.hits()),
                kept.health() == null ? "" : words.of(kept.health()),
                kept.tags().toString()));
    }

    private void line(List<String> cells) {
        try {
            out.write(cells.stream().map(MappingSheet::cell).collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What begins like a formula is kept from being one. */
    static String cell(String text) {
        var plain = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return plain.chars()
                        .anyMatch(mark -> mark == ','
                                || mark == '"'
                                || mark == '\n'
                                || mark == '\r'
                                || mark == ';'
                                || mark == '\t')
                ? '"' + plain.replace("\"", "\"\"") + '"'
                : plain;
    }
}
