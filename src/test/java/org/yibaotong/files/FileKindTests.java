package org.yibaotong.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertRefused;
import static org.yibaotong.files.Samples.ascii;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTests {

    private static final byte[] DOCX = Samples.zip("[Content_Types].xml", "word/document.xml");
    private static final byte[] XLSX = Samples.zip("[Content_Types].xml", "xl/workbook.xml");
    private static final byte[] PDF = ascii("%PDF-1.7\n");
    private static final byte[] JPEG = Samples.write(Samples.photo(8, 8), "jpeg");
    private static final byte[] PROGRAM = ascii("MZ\u0090\0\3\0\0\0");

    @Test
    void eachKindIsKnownByItsContent() {
        assertThat(FileKind.of(JPEG)).isEqualTo(FileKind.JPEG);
        assertThat(FileKind.of(Samples.write(Samples.photo(8, 8), "png"))).isEqualTo(FileKind.PNG);
        assertThat(FileKind.of(Samples.write(Samples.photo(8, 8), "gif"))).isEqualTo(FileKind.GIF);
        assertThat(FileKind.of(Samples.webp(8, 8, -1))).isEqualTo(FileKind.WEBP);
        assertThat(FileKind.of(DOCX, "通知.docx")).isEqualTo(FileKind.DOCX);
        assertThat(FileKind.of(XLSX, "名单.XLSX")).isEqualTo(FileKind.XLSX);
        assertThat(FileKind.of(PDF, "文件.pdf")).isEqualTo(FileKind.PDF);
    }

    @Test
    void aPictureMayHaveTheNameOfAnotherKindOfPicture() {
        assertThat(FileKind.of(JPEG, "照片.png")).isEqualTo(FileKind.JPEG);
    }

    @Test
    void aNameWithoutAnEndingOfOursSaysNothing() {
        assertThat(FileKind.of(DOCX, "通知")).isEqualTo(FileKind.DOCX);
        assertThat(FileKind.of(PDF, "通知.2026年版")).isEqualTo(FileKind.PDF);
    }

    @Test
    void aDocumentMustBeWhatItsNameSays() {
        assertRefused("file.store.not-what-its-name-says", () -> FileKind.of(PROGRAM, "通知.docx"));
        assertRefused("file.store.not-what-its-name-says", () -> FileKind.of(JPEG, "通知.docx"));
        assertRefused("file.store.not-what-its-name-says", () -> FileKind.of(DOCX, "照片.jpg"));
        assertRefused("file.store.not-what-its-name-says", () -> FileKind.of(XLSX, "通知.docx"));
        assertRefused("file.store.not-what-its-name-says", () -> FileKind.of(PDF, "通知.docx "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<?xml version='1.0'?><svg/>",
                "<!doctype html><script>alert(1)</script>",
                "MZ\u0090",
                "\u007fELF",
                "#!/bin/sh",
                "BM",
                "GIF8",
                "RIFF....WAVE",
                "....ftypavif",
                "PK\3\4",
                "PK\3\4 and no list of contents at the end",
                "x"
            })
    void anythingElseIsRefused(String content) {
        assertRefused("file.store.unknown-kind", () -> FileKind.of(ascii(content), "照片.jpg"));
    }

    @Test
    void aPlainZipIsNotADocument() {
        assertRefused("file.store.unknown-kind", () -> FileKind.of(Samples.zip("a.jpg", "word/document.xml"), "a.jpg"));
        assertRefused("file.store.unknown-kind", () -> FileKind.of(Samples.zip("[Content_Types].xml", "ppt/x.xml")));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("file.store.empty", () -> FileKind.of(new byte[0], "照片.jpg"));
    }

    @Test
    void aPictureFromAnAppleTelephoneIsRefusedWithItsOwnWords() {
        assertRefused("file.store.heic", () -> FileKind.of(ascii("\0\0\0\u0018ftypheic\0\0\0\0"), "IMG_0001.HEIC"));
    }

    @Test
    void anOldOrLockedOfficeFileIsRefusedWithItsOwnWords() {
        var old = new byte[512];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        assertRefused("file.store.old-office", () -> FileKind.of(old, "通知.doc"));
        assertRefused("file.store.old-office", () -> FileKind.of(old, "通知.docx"));
    }

    @Test
    void aDocumentWithMacrosIsRefused() {
        var macros = Samples.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        assertRefused("file.store.macros", () -> FileKind.of(macros, "通知.docx"));
    }

    @Test
    void aDocumentThatWouldUnpackToHundredsOfMegabytesIsRefused() throws IOException {
        assertRefused("file.store.swollen", () -> FileKind.of(bomb("word/document.xml"), "通知.docx"));
    }

    @Test
    void aBombNamedAsAPictureIsNotAPicture() throws IOException {
        assertRefused("file.store.unknown-kind", () -> FileKind.of(bomb("zeros"), "照片.jpg"));
    }

    @Test
    void noPlaceToCutAFileShortBreaksTheReader() {
        for (int length = 1; length < DOCX.length; length++) {
            var torn = Arrays.copyOf(DOCX, length);
            assertRefused("file.store.not-what-its-name-says", () -> FileKind.of(torn, "通知.docx"));
        }
    }

    /** The list of contents says 400 MB; unpacking it all would show whether anybody unpacks. */
    private static byte[] bomb(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(name.startsWith("word") ? "[Content_Types].xml" : "other"));
            zip.putNextEntry(new ZipEntry(name));
            var zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 400; megabyte++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
