package org.yibaotong.register.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks nobody would make by accident. */
final class HostileLedger {

    private HostileLedger() {}

    static byte[] workbook(List<List<String>> rows) throws IOException {
        try (var workbook = filled(rows)) {
            return bytes(workbook);
        }
    }

    /** Its sheet says it is as large as a sheet can be. */
    static byte[] lyingAboutItsSize(List<List<String>> rows) throws IOException {
        return rewritten(
                workbook(rows),
                xml -> xml.replaceFirst("<dimension ref=\"[^\"]*\"/>", "<dimension ref=\"A1:XFD1048576\"/>"));
    }

    /** What the zip says of the size of each part is one byte. */
    static byte[] withAWrappingThatLies(List<List<String>> rows) throws IOException {
        var file = workbook(rows);
        for (int at = 0; at + 46 < file.length; at++) {
            boolean descriptor = starts(file, at, 'P', 'K', 7, 8);
            boolean directory = starts(file, at, 'P', 'K', 1, 2);
            if (descriptor || directory) {
                setToOne(file, at + (descriptor ? 12 : 24));
            }
        }
        return file;
    }

    static byte[] withAMillionEmptyRows(List<List<String>> rows) throws IOException {
        var empty = new StringBuilder();
        for (int row = rows.size() + 1; row <= 1_048_576; row++) {
            empty.append("<row r=\"").append(row).append("\"/>");
        }
        return rewritten(workbook(rows), xml -> xml.replace("</sheetData>", empty + "</sheetData>"));
    }

    static byte[] withALastRowFarBelow(List<List<String>> rows) throws IOException {
        try (var workbook = filled(rows)) {
            workbook.getSheetAt(0).createRow(1_048_575).createCell(0).setCellValue("注");
            return bytes(workbook);
        }
    }

    /**
     * A name that is calculated, one that is fetched from another file, and one that would start a program.
     *
     * @param elsewhere the address of the other file
     */
    static byte[] withFormulas(List<List<String>> rows, String calculated, String fetched, String elsewhere)
            throws IOException {
        try (var workbook = filled(rows);
                var other = new XSSFWorkbook()) {
            other.createSheet("别处");
            workbook.linkExternalWorkbook(elsewhere, other);
            var sheet = workbook.getSheetAt(0);
            sheet.getRow(1).getCell(0).setCellFormula("CONCATENATE(\"甲\",\"乙\")");
            sheet.getRow(1).getCell(0).setCellValue(calculated);
            sheet.getRow(2).getCell(0).setCellFormula("'[" + elsewhere + "]别处'!A1");
            sheet.getRow(2).getCell(0).setCellValue(fetched);
            sheet.getRow(3).getCell(0).setCellValue("=cmd|'/c calc'!A0");
            return bytes(workbook);
        }
    }

    static byte[] withMacros(List<List<String>> rows) throws IOException {
        try (var workbook = filled(rows)) {
            workbook.setVBAProject(new ByteArrayInputStream("Sub Auto_Open()".getBytes(UTF_8)));
            return bytes(workbook);
        }
    }

    static byte[] locked(List<List<String>> rows) throws Exception {
        try (var wrapping = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("望江");
            try (var inside = encryptor.getDataStream(wrapping)) {
                inside.write(workbook(rows));
            }
            wrapping.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] lockedInTheOldFormat() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("wangjiang");
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("名称");
            workbook.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static XSSFWorkbook filled(List<List<String>> rows) {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet("台账");
        for (int row = 0; row < rows.size(); row++) {
            var cells = sheet.createRow(row);
            for (int column = 0; column < rows.get(row).size(); column++) {
                cells.createCell(column).setCellValue(rows.get(row).get(column));
            }
        }
        return workbook;
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return rewritten(out.toByteArray(), UnaryOperator.identity());
    }

    /** Packed anew, with the first sheet as it is told. */
    private static byte[] rewritten(byte[] workbook, UnaryOperator<String> sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals("xl/worksheets/sheet1.xml")
                                ? sheet.apply(new String(content, UTF_8)).getBytes(UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }

    private static boolean starts(byte[] file, int at, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static void setToOne(byte[] file, int at) {
        file[at] = 1;
        file[at + 1] = 0;
        file[at + 2] = 0;
        file[at + 3] = 0;
    }
}
