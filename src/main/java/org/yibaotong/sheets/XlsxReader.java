package org.yibaotong.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.InputSource;
import org.yibaotong.shared.Refusal;

/** Reads the Excel format of today (.xlsx), cell by cell, so that a large file never stands in memory as a whole. */
final class XlsxReader {

    private final SheetLimits limits;
    private final SheetListener listener;

    private XlsxReader(SheetLimits limits, SheetListener listener) {
        this.limits = limits;
        this.listener = listener;
    }

    /** From a file the library unpacks what it reads; from memory it would unpack everything first. */
    static void read(byte[] content, SheetLimits limits, SheetListener listener) {
        try {
            var path = Files.createTempFile("sheet", ".xlsx");
            try {
                Files.write(path, content);
                new XlsxReader(limits, listener).read(path);
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The library meets broken files with exceptions of every kind; to the person they all mean the same. */
    private void read(Path path) {
        try {
            var unpacked = Unpacked.of(path, limits);
            try (var file = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
                sheets(new XSSFReader(file), SharedTexts.of(file), unpacked.mayMergeCells());
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (Exception broken) {
            throw new Refusal("sheet.read.not-a-sheet");
        }
    }

    private void sheets(XSSFReader reader, SharedStrings texts, boolean mayMergeCells) throws Exception {
        var merged = mayMergeCells
                ? merged(reader)
                : Stream.generate(List::<CellRangeAddress>of).iterator();
        var parts = reader.getSheetIterator();
        while (parts.hasNext()) {
            try (var part = parts.next()) {
                sheet(part, reader, texts, new Cells(parts.getSheetName(), limits, merged.next(), listener));
            }
        }
    }

    private static Iterator<List<CellRangeAddress>> merged(XSSFReader reader) throws Exception {
        var merged = new ArrayList<List<CellRangeAddress>>();
        var parts = reader.getSheetIterator();
        while (parts.hasNext()) {
            try (var part = parts.next()) {
                merged.add(MergedCells.of(part));
            }
        }
        return merged.iterator();
    }

    private static void sheet(InputStream part, XSSFReader reader, SharedStrings texts, Cells cells) throws Exception {
        var xml = XMLHelper.newXMLReader();
        xml.setContentHandler(new XSSFSheetXMLHandler(
                reader.getStylesTable(), null, texts, new CellListener(cells), new PlainFormat(), false));
        xml.parse(new InputSource(part));
        cells.end();
    }
}
