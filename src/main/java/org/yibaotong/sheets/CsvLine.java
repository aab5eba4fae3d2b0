package org.yibaotong.sheets;

import java.util.List;
import java.util.stream.Collectors;

/** Writes one line of CSV that Excel opens without running anything in it. */
public final class CsvLine {

    /** At the start of a file: Excel then reads UTF-8. */
    public static final String BOM = "\uFEFF";

    private static final String STARTS_A_FORMULA = "=+-@\t\r＝＋－＠";

    private CsvLine() {}

    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
