package org.yibaotong.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibaotong.shared.Refusal;

/** Reads text with commas, tabs or semicolons, in UTF-8 or, as Chinese Excel saves it, in GB18030. */
final class CsvReader {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Cells cells;
    private final StringBuilder cell = new StringBuilder();
    private final char comma;
    private int row;
    private int column;
    private boolean quoted;

    private CsvReader(char comma, SheetLimits limits) {
        this.comma = comma;
        this.cells = new Cells(limits);
    }

    static Sheet read(byte[] content, SheetLimits limits) {
        var text = Stream.of(StandardCharsets.UTF_8, GB18030)
                .flatMap(charset -> decode(content, charset).stream())
                .findFirst()
                .orElseThrow(() -> new Refusal("sheet.read.not-a-sheet"));
        Refusal.when(looksLikeSomethingElse(text), "sheet.read.not-a-sheet");
        return new CsvReader(commaOf(text), limits).parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A picture or a PDF has control characters near its start; a page saved as ".xls" starts with a tag. */
    private static boolean looksLikeSomethingElse(String text) {
        var start = text.substring(0, Math.min(text.length(), 2_000)).stripLeading();
        return start.startsWith("<")
                || start.startsWith("{")
                || start.startsWith("%PDF")
                || start.chars().anyMatch(mark -> mark < ' ' && mark != '\t' && mark != '\r' && mark != '\n');
    }

    private static char commaOf(String text) {
        var line = text.lines().filter(one -> !one.isBlank()).findFirst().orElse("");
        return Stream.of(',', '\t', ';')
                .filter(mark -> line.indexOf(mark) >= 0)
                .findFirst()
                .orElse(',');
    }

    private Sheet parse(String text) {
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (quoted) {
                at += inQuotes(mark, at + 1 < text.length() && text.charAt(at + 1) == '"');
            } else {
                outside(mark);
            }
        }
        endCell();
        return cells.sheet("");
    }

    /** @return how many further characters were used up */
    private int inQuotes(char mark, boolean twice) {
        if (mark != '"') {
            cell.append(mark);
            return 0;
        }
        if (twice) {
            cell.append('"');
            return 1;
        }
        quoted = false;
        return 0;
    }

    private void outside(char mark) {
        if (mark == '"' && cell.isEmpty()) {
            quoted = true;
        } else if (mark == comma) {
            endCell();
            column++;
        } else if (mark == '\n') {
            endCell();
            column = 0;
            row++;
        } else {
            cell.append(mark);
        }
    }

    private void endCell() {
        cells.put(row, column, cell.toString());
        cell.setLength(0);
    }
}
