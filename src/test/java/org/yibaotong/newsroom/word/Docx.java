package org.yibaotong.newsroom.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file written part by part, so that a test can write what Word never would. */
final class Docx {

    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0};

    private static final String NAMES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'";
    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private String prolog = "<?xml version='1.0' encoding='UTF-8'?>";
    private String body = "";

    Docx() {
        part(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='png' ContentType='image/png'/><Default Extension='emf' ContentType='image/x-emf'/></Types>");
        part(
                "word/styles.xml",
                "<w:styles " + NAMES + ">" + style("a3", "Title", "<w:jc w:val='center'/>")
                        + style("1", "heading 1", "") + style("2", "heading 2", "") + style("10", "toc 1", "")
                        + "</w:styles>");
        related("styles", "styles.xml");
    }

    private static String style(String id, String name, String properties) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/><w:pPr>" + properties
                + "</w:pPr></w:style>";
    }

    Docx part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    Docx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Docx wordPart(String kind, String inside) {
        related(kind, kind + ".xml");
        return part("word/" + kind + ".xml", "<w:" + kind + " " + NAMES + ">" + inside + "</w:" + kind + ">");
    }

    Docx related(String kind, String target) {
        relationships.append("<Relationship Id='" + target.replace('/', '-') + "' Type='" + RELATIONSHIP + kind
                + "' Target='" + target + "'/>");
        return this;
    }

    Docx prolog(String xml) {
        prolog = xml;
        return this;
    }

    /** Adds anything to the body. */
    Docx body(String xml) {
        body += xml;
        return this;
    }

    Docx paragraph(String text) {
        return paragraph("", "", text);
    }

    Docx bold(String text) {
        return paragraph("", "<w:b/>", text);
    }

    Docx centred(String text) {
        return paragraph("<w:jc w:val='center'/>", "", text);
    }

    Docx styled(String style, String text) {
        return paragraph("<w:pStyle w:val='" + style + "'/>", "", text);
    }

    Docx item(int list, int level, String text) {
        return paragraph("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", "", text);
    }

    Docx paragraph(String properties, String runProperties, String text) {
        return body("<w:p><w:pPr>" + properties + "</w:pPr>" + run(runProperties, text) + "</w:p>");
    }

    static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    /** Lists 1 to n, each with the format and text of its first two levels. */
    Docx lists(String... formatsAndTexts) {
        var numbering = new StringBuilder();
        for (int i = 0; i < formatsAndTexts.length; i += 2) {
            numbering.append("<w:abstractNum w:abstractNumId='" + i + "'>");
            for (int level = 0; level < 2; level++) {
                numbering.append("<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='"
                        + formatsAndTexts[i] + "'/><w:lvlText w:val='"
                        + formatsAndTexts[i + 1].replace("%1", "%" + (level + 1)) + "'/></w:lvl>");
            }
            numbering.append("</w:abstractNum>");
        }
        for (int i = 0; i < formatsAndTexts.length; i += 2) {
            numbering.append("<w:num w:numId='" + (i / 2 + 1) + "'><w:abstractNumId w:val='" + i + "'/></w:num>");
        }
        return wordPart("numbering", numbering.toString());
    }

    Docx picture(String name, byte[] content) {
        part("word/media/" + name, content).related("image", "media/" + name);
        return picture("r:embed='media-" + name + "'");
    }

    Docx picture(String blip) {
        return body(
                "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' name='图片 1' descr='村口的灯'/><a:graphic><a:graphicData>"
                        + "<pic:pic><pic:blipFill><a:blip " + blip
                        + "/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    byte[] bytes() {
        var all = new LinkedHashMap<>(parts);
        put(all, "word/document.xml", prolog + "<w:document " + NAMES + "><w:body>" + body + "</w:body></w:document>");
        put(all, "word/_rels/document.xml.rels", relationships(relationships.toString()));
        put(
                all,
                "_rels/.rels",
                relationships(
                        "<Relationship Id='r' Type='" + RELATIONSHIP + "officeDocument' Target='word/document.xml'/>"));
        return zip(all);
    }

    private static String relationships(String inside) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + inside
                + "</Relationships>";
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.putIfAbsent(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    WordDocument read() {
        return WordFile.read(bytes());
    }
}
