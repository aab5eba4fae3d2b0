package org.yibaotong.tour;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.yibaotong.example.drawing.Scenes;

/** A Word file as a street office writes it: a centred bold title, text, a photo with its caption, a table. */
final class WordSample {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordSample() {}

    static byte[] of(String title) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            var heading = document.createParagraph();
            heading.setAlignment(ParagraphAlignment.CENTER);
            var words = heading.createRun();
            words.setBold(true);
            words.setText(title);
            paragraph(document, "11月24日傍晚，河西社区渡口巷的9盏路灯全部修好，120户居民晚上出门不用再打手电。");
            photo(document);
            paragraph(document, "图为修好的路灯。何佳 摄");
            table(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static void paragraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    private static void photo(XWPFDocument document) throws IOException, InvalidFormatException {
        var jpeg = Scenes.jpeg("nightlamp", 7, 1200, 675);
        document.createParagraph()
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(jpeg),
                        XWPFDocument.PICTURE_TYPE_JPEG,
                        "lamp.jpg",
                        Units.toEMU(400),
                        Units.toEMU(225));
    }

    private static void table(XWPFDocument document) {
        var table = document.createTable(2, 2);
        table.getRow(0).getCell(0).setText("地点");
        table.getRow(0).getCell(1).setText("修好");
        table.getRow(1).getCell(0).setText("渡口巷");
        table.getRow(1).getCell(1).setText("9盏");
    }
}
