package org.yibaotong.redirects.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yibaotong.redirects.address.Address;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.CsvText;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.sheets.SheetLimits;
import org.yibaotong.sheets.SheetListener;

/**
 * Reads a file of mappings (对照文件): the old address, the new one, and where it is wanted the kind and a word; Excel, or text with tabs,
 * commas or semicolons. An address that is too long is kept a little longer than may be, so that its line is wrong and not another address.
 */
final class BatchFile implements SheetListener {

    private static final SheetLimits LIMITS = new SheetLimits(32 << 20, 600L << 20, 500_100, 3_000_000);
    private static final int KEPT = Address.LONGEST + 1;
    private static final int WORDS_KEPT = 501;

    private final List<Line> lines = new ArrayList<>();

    static List<Line> read(byte[] content) {
        Refusal.when(content.length > LIMITS.bytes(), "sheet.read.too-large", LIMITS.bytes() >> 20);
        var file = new BatchFile();
        if (isBook(content)) {
            SheetFile.read(content, LIMITS, file);
        } else {
            file.text(content);
        }
        Refusal.when(file.lines.isEmpty(), "batch.file.empty");
        return file.lines;
    }

    /** Excel, new or old. */
    private static boolean isBook(byte[] content) {
        return content.length > 1 && ((content[0] == 'P' && content[1] == 'K') || content[0] == (byte) 0xD0);
    }

    private void text(byte[] content) {
        Refusal.when(looksLikeSomethingElse(content), "sheet.read.not-a-sheet");
        var separated = new SeparatedLine();
        new CsvText(content).lines((line, number) -> {
            Refusal.when(lines.size() >= LIMITS.rows(), "batch.file.too-many", LIMITS.rows() - 100);
            if (!line.isBlank()) {
                row(number - 1, separated.cells(line.stripTrailing()));
            }
        });
    }

    /** A picture, a page or a PDF. */
    private static boolean looksLikeSomethingElse(byte[] content) {
        var head = Arrays.copyOf(content, Math.min(content.length, 2_000));
        for (byte one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\r' && one != '\n') {
                return true;
            }
        }
        return head.length > 0 && (head[0] == '<' || head[0] == '{' || head[0] == '%');
    }

    @Override
    public void sheet(String name) {}

    @Override
    public void row(int number, List<String> cells) {
        lines.add(Line.of(
                lines.isEmpty()
                        ? number + 1
                        : Math.max(number + 1, lines.getLast().number() + 1),
                cell(cells, 0, KEPT),
                cell(cells, 1, KEPT),
                cell(cells, 2, KEPT),
                cell(cells, 3, WORDS_KEPT)));
    }

    private static String cell(List<String> cells, int at, int most) {
        var text = at < cells.size() ? cells.get(at).strip() : "";
        text = text.startsWith("'") ? text.substring(1) : text;
        return text.length() > most ? text.substring(0, most) : text;
    }
}
