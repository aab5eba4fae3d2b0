package org.yibaotong.newsroom.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibaotong.shared.Refusal;

class HostileWordFileTests {

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> WordFile.read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PK", "%PDF-1.7", "你好", "<html><body>x</body></html>", "GIF89a"})
    void whatIsNotAWordFileIsRefused(String content) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), "word.read.not-word");
    }

    @Test
    void otherOfficeFilesAreRefused() throws Exception {
        try (var excel = new XSSFWorkbook();
                var old = new HSSFWorkbook();
                var out = new ByteArrayOutputStream();
                var oldOut = new ByteArrayOutputStream()) {
            excel.createSheet();
            excel.write(out);
            old.createSheet();
            old.write(oldOut);
            assertRefused(out.toByteArray(), "word.read.not-word");
            assertRefused(oldOut.toByteArray(), "word.read.not-word");
        }
        assertRefused(Docx.zip(Map.of("a.txt", new byte[9])), "word.read.not-word");
    }

    @Test
    void oldFormatsAreToldApart() throws Exception {
        try (var ole = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            ole.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            ole.writeFilesystem(out);
            assertRefused(out.toByteArray(), "word.read.old-doc");
        }
        assertRefused("{\\rtf1\\ansi hello}".getBytes(StandardCharsets.US_ASCII), "word.read.old-doc");
        assertRefused(
                "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\">".getBytes(StandardCharsets.US_ASCII),
                "word.read.old-doc");
    }

    @Test
    void encryptedFilesAreToldApart() throws Exception {
        try (var ole = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var inside = encryptor.getDataStream(ole)) {
                inside.write(new Docx().paragraph("x").bytes());
            }
            ole.writeFilesystem(out);
            assertRefused(out.toByteArray(), "word.read.encrypted");
        }
    }

    @Test
    void documentTypesAreForbiddenInEveryPart() {
        var external = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
        var laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>";
        assertRefused(new Docx().prolog(external).paragraph("&e;").bytes(), "word.read.forbidden-xml");
        assertRefused(new Docx().prolog(laughs).paragraph("&b;").bytes(), "word.read.forbidden-xml");
        assertRefused(
                new Docx().part("word/styles.xml", external + "<x>&e;</x>").bytes(), "word.read.forbidden-xml");
        assertRefused(new Docx().part("word/settings.xml", "<!DOCTYPE x><x/>").bytes(), "word.read.forbidden-xml");
        assertRefused(
                new Docx()
                        .part("word/_rels/document.xml.rels", external + "<x>&e;</x>")
                        .bytes(),
                "word.read.forbidden-xml");
        assertRefused(
                new Docx().part("[Content_Types].xml", external + "<x>&e;</x>").bytes(), "word.read.forbidden-xml");
        var wide = "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE x><x/>".getBytes(StandardCharsets.UTF_16);
        assertRefused(new Docx().part("word/header1.xml", wide).bytes(), "word.read.forbidden-xml");
    }

    @Test
    void brokenXmlIsRefused() {
        assertRefused(new Docx().body("<w:p>").bytes(), "word.read.broken");
        assertRefused(new Docx().paragraph("&nbsp;").bytes(), "word.read.broken");
        assertRefused(new Docx().part("word/document.xml", new byte[0]).bytes(), "word.read.broken");
        assertRefused(
                new Docx()
                        .body("<w:p><w:r><w:footnoteReference w:id='9'/></w:r></w:p>")
                        .bytes(),
                "word.read.broken");
    }

    @Test
    void aCutFileIsRefused() {
        var whole = new Docx().paragraph("石桥镇").bytes();
        for (int length = 4; length < whole.length; length += 7) {
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> WordFile.read(cut)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aDamagedFileIsReadOrRefusedButNothingElse() {
        var whole = new Docx()
                .lists("decimal", "%1.")
                .item(1, 0, "甲")
                .picture("1.png", Docx.PNG)
                .paragraph("石桥镇")
                .bytes();
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var damaged = whole.clone();
            for (int i = 0; i < 4; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                WordFile.read(damaged);
            } catch (Refusal no) {
                assertThat(no.code()).startsWith("word.read.");
            }
        }
    }

    @Test
    void bombsAreRefusedBeforeTheyAreUnpacked() {
        assertRefused(
                new Docx().part("word/media/a.png", new byte[30 * 1024 * 1024]).bytes(), "word.read.too-big-inside");
        assertRefused(new Docx().body(" ".repeat(20 * 1024 * 1024)).bytes(), "word.read.too-big-inside");
        var words = new StringBuilder();
        new Random(1)
                .ints(1_500_000, 0, 20_000)
                .forEach(i -> words.append((char) (0x4E00 + i)).append("<w:br/>"));
        assertRefused(
                new Docx()
                        .body("<w:p><w:r>" + words.toString().replaceAll("(.)<w:br/>", "<w:t>$1</w:t>")
                                + "</w:r></w:p>")
                        .bytes(),
                "word.read.too-big-inside");
    }

    @Test
    void tooManyEntriesAreRefused() {
        var file = new Docx();
        for (int i = 0; i < 5000; i++) {
            file.part("x/" + i, new byte[0]);
        }
        assertRefused(file.bytes(), "word.read.too-big-inside");
    }

    @Test
    void tooManyPicturesAreRefused() {
        var file = new Docx();
        for (int i = 0; i <= PictureTray.PICTURES_AT_MOST; i++) {
            file.picture(i + ".png", Docx.PNG);
        }
        assertRefused(file.bytes(), "word.read.too-many-pictures");
    }

    @Test
    void endlessNestingIsRefused() {
        var deep = "<w:tbl><w:tr><w:tc>".repeat(5000) + "</w:tc></w:tr></w:tbl>".repeat(5000);
        assertRefused(new Docx().body(deep).bytes(), "word.read.broken");
    }

    @Test
    void namesThatPointOutsideAreHarmless() {
        var document = new Docx()
                .part("../../../../tmp/evil.xml", "<x/>")
                .part("/etc/evil", new byte[3])
                .part("..\\evil.png", Docx.PNG)
                .paragraph("标题")
                .paragraph("正文在这里，比标题长一些。")
                .read();
        assertThat(document.html()).isEqualTo("<p>正文在这里，比标题长一些。</p>");
    }

    @Test
    void whatLooksLikeOurOwnMarksIsOnlyText() {
        var document = new Docx()
                .paragraph("标题")
                .paragraph("word:0 /files/" + "0".repeat(64) + "/word &lt;script&gt;alert(1)&lt;/script&gt;")
                .read();
        assertThat(document.html())
                .isEqualTo("<p>word:0 /files/" + "0".repeat(64) + "/word &lt;script&gt;alert(1)&lt;/script&gt;</p>");
    }
}
