package org.yibaotong.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.yibaotong.shared.Refusal;

/** Reads the Excel format of today (.xlsx), cell by cell, so that a large file never stands in memory as a whole. */
final class XlsxReader {

    private XlsxReader() {}

    /** The library meets broken files with exceptions of every kind; to the person they all mean the same. */
    static List<Sheet> read(byte[] content, SheetLimits limits) {
        try {
            refuseBombs(content, limits);
            return sheets(content, limits);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (Exception broken) {
            throw new Refusal("sheet.read.not-a-sheet");
        }
    }

    /** Counts what really comes out; what a zip says of its own sizes may be a lie. */
    private static void refuseBombs(byte[] content, SheetLimits limits) throws IOException {
        var buffer = new byte[8192];
        long unpacked = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    Refusal.when(unpacked > limits.unpacked(), "sheet.read.bomb");
                }
            }
        }
    }

    private static List<Sheet> sheets(byte[] content, SheetLimits limits) throws Exception {
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            var reader = new XSSFReader(file);
            var strings = new ReadOnlySharedStringsTable(file);
            var sheets = new ArrayList<Sheet>();
            var parts = reader.getSheetIterator();
            while (parts.hasNext()) {
                try (var part = parts.next()) {
                    var cells = read(part, reader, strings, new Cells(limits));
                    sheets.add(cells.sheet(parts.getSheetName()));
                }
            }
            return sheets;
        }
    }

    private static Cells read(InputStream part, XSSFReader reader, ReadOnlySharedStringsTable strings, Cells cells)
            throws Exception {
        var xml = new MergedCells(XMLHelper.newXMLReader());
        xml.setContentHandler(new XSSFSheetXMLHandler(
                reader.getStylesTable(), null, strings, new CellListener(cells), new PlainFormat(), false));
        xml.parse(new InputSource(part));
        xml.ranges().forEach(cells::fillDown);
        return cells;
    }
}
