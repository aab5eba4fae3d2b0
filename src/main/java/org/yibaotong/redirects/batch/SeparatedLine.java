package org.yibaotong.redirects.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a line of text to pieces (分列). What separates is decided line by line, since files are put together from several and addresses
 * have commas and semicolons themselves: the mark after which an address stands, or else the one of the line before.
 */
final class SeparatedLine {

    private static final char[] MARKS = {'\t', ',', ';'};

    private char last = ',';

    List<String> cells(String line) {
        for (char mark : MARKS) {
            var cells = split(line, mark);
            if (cells.size() > 1 && (mark == '\t' || isTarget(cells.get(1)))) {
                last = mark;
                return cells;
            }
        }
        return split(line, last);
    }

    private static boolean isTarget(String cell) {
        var small = cell.strip().toLowerCase(Locale.ROOT);
        return small.startsWith("http://") || small.startsWith("https://") || Looking.ARCHIVE.contains(small);
    }

    private static List<String> split(String line, char mark) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char one = line.charAt(at);
            if (one == '"' && (quoted || cell.isEmpty())) {
                if (quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (one == mark && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(one);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
