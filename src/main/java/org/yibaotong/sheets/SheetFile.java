package org.yibaotong.sheets;

import java.util.Arrays;
import java.util.List;
import org.yibaotong.shared.Refusal;

/**
 * A file with sheets, as someone sent it. What it is, its content decides and not its name; what is too large, packed too
 * tightly or not a table at all is refused before anything is built from it.
 */
public final class SheetFile {

    public static final int MAX_BYTES = SheetLimits.USUAL.bytes();

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetFile() {}

    public static List<Sheet> read(byte[] content) {
        return read(content, SheetLimits.USUAL);
    }

    public static List<Sheet> read(byte[] content, SheetLimits limits) {
        var collector = new SheetCollector();
        read(content, limits, collector);
        return collector.sheets();
    }

    public static void read(byte[] content, SheetLimits limits, SheetListener listener) {
        Refusal.when(content.length == 0, "sheet.read.empty");
        Refusal.when(content.length > limits.bytes(), "sheet.read.too-large", limits.bytes() >> 20);
        if (startsWith(content, ZIP)) {
            XlsxReader.read(content, limits, listener);
        } else if (startsWith(content, OLE)) {
            XlsReader.read(content, limits, listener);
        } else {
            CsvReader.read(content, limits, listener);
        }
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
