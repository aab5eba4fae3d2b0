package org.yibaotong.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
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
            refuseBombs(path);
            try (var file = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
                sheets(new XSSFReader(file), new ReadOnlySharedStringsTable(file));
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (Exception broken) {
            throw new Refusal("sheet.read.not-a-sheet");
        }
    }

    /** Counts what really comes out; what a zip says of its own sizes may be a lie. */
    private void refuseBombs(Path path) throws IOException {
        var buffer = new byte[8192];
        long unpacked = 0;
        try (var zip = new ZipFile(path.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        unpacked += read;
                        Refusal.when(unpacked > limits.unpacked(), "sheet.read.bomb");
                    }
                }
            }
        }
    }

    private void sheets(XSSFReader reader, ReadOnlySharedStringsTable strings) throws Exception {
        var merged = merged(reader);
        var parts = reader.getSheetIterator();
        while (parts.hasNext()) {
            try (var part = parts.next()) {
                sheet(part, reader, strings, new Cells(parts.getSheetName(), limits, merged.next(), listener));
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

    private static void sheet(InputStream part, XSSFReader reader, ReadOnlySharedStringsTable strings, Cells cells)
            throws Exception {
        var xml = XMLHelper.newXMLReader();
        xml.setContentHandler(new XSSFSheetXMLHandler(
                reader.getStylesTable(), null, strings, new CellListener(cells), new PlainFormat(), false));
        xml.parse(new InputSource(part));
        cells.end();
    }
}
