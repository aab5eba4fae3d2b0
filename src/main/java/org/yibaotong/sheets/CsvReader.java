package org.yibaotong.sheets;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.yibaotong.shared.Refusal;

/** Reads text with commas, tabs or semicolons. */
final class CsvReader {

    private static final int HEAD = 2_000;

    private final Cells cells;
    private final StringBuilder cell = new StringBuilder();
    private final char comma;
    private int row;
    private int column;
    private boolean quoted;
    private int quotedFrom;

    private CsvReader(char comma, Cells cells) {
        this.comma = comma;
        this.cells = cells;
    }

    static void read(byte[] content, SheetLimits limits, SheetListener listener) {
        Refusal.when(looksLikeSomethingElse(content), "sheet.read.not-a-sheet");
        var text = new CsvText(content);
        var reader = new CsvReader(commaOf(text.firstLine()), new Cells("", limits, List.of(), listener));
        text.lines(reader::line);
        reader.end();
    }

    /** A picture or a PDF has control characters near its start; a page saved as ".xls" starts with a tag. */
    private static boolean looksLikeSomethingElse(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1).stripLeading();
        return head.startsWith("<")
                || head.startsWith("{")
                || head.startsWith("%PDF")
                || head.chars().anyMatch(mark -> mark < ' ' && mark != '\t' && mark != '\r' && mark != '\n');
    }

    private static char commaOf(String line) {
        return Stream.of(',', '\t', ';')
                .filter(mark -> line.indexOf(mark) >= 0)
                .findFirst()
                .orElse(',');
    }

    private void line(String text, int number) {
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (quoted) {
                at += inQuotes(mark, at + 1 < text.length() && text.charAt(at + 1) == '"');
            } else {
                outside(mark, number);
            }
        }
    }

    private void end() {
        Refusal.when(quoted, "sheet.read.quote-open", quotedFrom);
        endCell();
        cells.end();
    }

    /** @return how many further characters were used up */
    private int inQuotes(char mark, boolean twice) {
        if (mark != '"') {
            append(mark);
            return 0;
        }
        if (twice) {
            append('"');
            return 1;
        }
        quoted = false;
        return 0;
    }

    private void outside(char mark, int number) {
        if (mark == '"' && cell.isEmpty()) {
            quoted = true;
            quotedFrom = number;
        } else if (mark == comma) {
            endCell();
            column++;
        } else if (mark == '\n') {
            endCell();
            column = 0;
            row++;
        } else {
            append(mark);
        }
    }

    /** What nobody will read need not be kept: a cell is cut anyway. */
    private void append(char mark) {
        if (cell.length() <= CellText.LONGEST) {
            cell.append(mark);
        }
    }

    private void endCell() {
        cells.put(row, column, cell.toString());
        cell.setLength(0);
    }
}
