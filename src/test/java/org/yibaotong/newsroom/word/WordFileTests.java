package org.yibaotong.newsroom.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.yibaotong.text.StoryHtml;

class WordFileTests {

    private static final String LONG = "今年以来，石桥镇把群众的小事当作大事来办，一件一件抓落实，一户一户去走访。";

    private static Docx story() {
        return new Docx().styled("a3", "石桥镇修好路灯").paragraph(LONG);
    }

    @Test
    void theTitleIsTakenOutOfTheBody() {
        var document = story().read();
        assertThat(document.title()).isEqualTo("石桥镇修好路灯");
        assertThat(document.html()).isEqualTo("<p>" + LONG + "</p>");
        assertThat(document.remarks()).isEmpty();
    }

    @Test
    void aTitleNeedsNoStyle() {
        assertThat(new Docx().styled("1", "一级标题").paragraph(LONG).read().title())
                .isEqualTo("一级标题");
        assertThat(new Docx()
                        .paragraph("（供稿）")
                        .centred("居中的标题")
                        .paragraph(LONG)
                        .read()
                        .title())
                .isEqualTo("居中的标题");
        assertThat(new Docx().bold("加粗的标题").paragraph(LONG).read().title()).isEqualTo("加粗的标题");
        assertThat(new Docx().paragraph("普通的标题").paragraph(LONG).read().title()).isEqualTo("普通的标题");
    }

    @Test
    void notEveryFirstLineIsATitle() {
        assertThat(new Docx().paragraph(LONG).paragraph("短句").read().title()).isEmpty();
        assertThat(new Docx().paragraph("各村（社区）：").paragraph(LONG).read().title())
                .isEmpty();
        assertThat(new Docx().styled("1", "一、做法").paragraph(LONG).read().title())
                .isEmpty();
        assertThat(new Docx().read().html()).isEmpty();
    }

    @Test
    void headingsAreKeptAndFakeOnesAreFound() {
        var document = story().styled("2", "样式标题")
                .paragraph(LONG)
                .bold("一、主要做法")
                .paragraph(LONG)
                .paragraph("（二）建章立制")
                .paragraph(LONG)
                .bold("加粗小标题")
                .paragraph(LONG)
                .paragraph("三、这是一句完整的话。")
                .paragraph(LONG)
                .read();
        assertThat(document.html().replace("<p>" + LONG + "</p>", "|"))
                .isEqualTo("|<h2>样式标题</h2>|<h2>一、主要做法</h2>|<h3>（二）建章立制</h3>|<h3>加粗小标题</h3>|<p>三、这是一句完整的话。</p>|");
    }

    @Test
    void boldItalicAndLineBreaksStay() {
        var document = story().body("<w:p>" + Docx.run("<w:b/>", "粗") + Docx.run("<w:i/>", "斜")
                        + Docx.run("<w:vertAlign w:val='superscript'/>", "2") + "<w:r><w:br/></w:r>" + Docx.run("", "尾")
                        + "</w:p>")
                .read();
        assertThat(document.html()).endsWith("<p><strong>粗</strong><em>斜</em><sup>2</sup><br>尾</p>");
    }

    @Test
    void listsKeepTheirNesting() {
        var document = story().lists("decimal", "%1.", "bullet", "·")
                .item(1, 0, "甲")
                .item(1, 1, "乙")
                .item(1, 0, "丙")
                .paragraph("完。")
                .item(2, 0, "丁")
                .read();
        assertThat(document.html())
                .endsWith("<ol><li>甲<ol><li>乙</li></ol></li><li>丙</li></ol><p>完。</p><ul><li>丁</li></ul>");
    }

    @Test
    void chineseNumbersBecomeText() {
        var document = story().lists("chineseCounting", "%1、", "japaneseCounting", "（%1）")
                .item(1, 0, "强组织")
                .paragraph(LONG)
                .item(2, 0, "定责任")
                .item(2, 0, "抓督办")
                .paragraph(LONG)
                .item(1, 0, "见实效")
                .paragraph(LONG)
                .read();
        assertThat(document.html().replace("<p>" + LONG + "</p>", "|"))
                .isEqualTo("|<h2>一、强组织</h2>|<h3>（一）定责任</h3><h3>（二）抓督办</h3>|<h2>二、见实效</h2>|");
    }

    @Test
    void aListThatGoesOnAfterOtherTextKeepsItsNumbers() {
        var document = story().lists("decimal", "%1.")
                .item(1, 0, "甲事")
                .paragraph(LONG)
                .item(1, 0, "乙事")
                .read();
        assertThat(document.html()).endsWith("<p>1. 甲事</p><p>" + LONG + "</p><p>2. 乙事</p>");
    }

    @Test
    void mergedCellsStayMerged() {
        var document = story().body(
                        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p>" + Docx.run("", "合")
                                + "</w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p>"
                                + Docx.run("", "竖")
                                + "</w:p></w:tc><w:tc><w:p>" + Docx.run("", "1")
                                + "</w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p>"
                                + Docx.run("", "2") + "</w:p></w:tc></w:tr></w:tbl>")
                .read();
        assertThat(document.html())
                .endsWith("<table><tbody><tr><td colspan=\"2\">合</td></tr>"
                        + "<tr><td rowspan=\"2\">竖</td><td>1</td></tr><tr><td>2</td></tr></tbody></table>");
    }

    @Test
    void picturesStandInPlaceWithTheirCaptions() {
        var document = story().picture("1.png", Docx.PNG)
                .paragraph("图为新装的路灯。张三 摄")
                .paragraph(LONG)
                .picture("2.png", Docx.PNG)
                .read();
        assertThat(document.html())
                .isEqualTo("<p>" + LONG + "</p><figure><img src=\"word:0\" alt=\"村口的灯\">"
                        + "<figcaption>图为新装的路灯。张三 摄</figcaption></figure><p>" + LONG
                        + "</p><figure><img src=\"word:1\" alt=\"村口的灯\"></figure>");
        assertThat(document.pictures())
                .hasSize(2)
                .allMatch(p -> p.type().equals("image/png") && Arrays.equals(p.content(), Docx.PNG));
    }

    @Test
    void storedPicturesTakeTheirPlaces() {
        var document =
                story().picture("1.png", Docx.PNG).picture("2.png", Docx.PNG).read();
        var stored = "/files/" + "ab".repeat(32) + "/large";
        var html = document.withPictures(Arrays.asList(null, stored));
        assertThat(html).isEqualTo("<p>" + LONG + "</p><figure><img src=\"" + stored + "\" alt=\"村口的灯\"></figure>");
        assertThat(StoryHtml.clean(html)).isEqualTo(html);
    }

    @Test
    void picturesThatNoPageShowsAreLeftOutWithARemark() {
        var document = story().picture("1.emf", new byte[] {1, 0, 0, 0, 88, 0})
                .picture("2.png", "<svg onload='x'/>".getBytes())
                .read();
        assertThat(document.html()).doesNotContain("img");
        assertThat(document.remarks()).singleElement().asString().contains("WMF、EMF");
    }

    @Test
    void nothingOutsideTheFileIsEverRead() {
        var secret = "file:///etc/hostname";
        var document = story().part(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + "<Relationship Id='x' TargetMode='External' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/image' Target='"
                                + secret + "'/></Relationships>")
                .picture("r:link='x'")
                .picture("r:embed='x'")
                .read();
        assertThat(document.pictures()).isEmpty();
        assertThat(document.html()).doesNotContain("img");
        assertThat(document.remarks()).contains(Remark.LINKED_PICTURES.words());
    }

    @Test
    void footnotesEndTheText() {
        var document = new Docx()
                .wordPart("footnotes", "<w:footnote w:id='2'><w:p>" + Docx.run("", "据县统计局。") + "</w:p></w:footnote>")
                .styled("a3", "标题")
                .body("<w:p>" + Docx.run("", "增长两成") + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>")
                .read();
        assertThat(document.html()).isEqualTo("<p>增长两成<sup>[1]</sup></p><p>[1] 据县统计局。</p>");
        assertThat(document.remarks()).containsExactly(Remark.NOTES.words());
    }

    @Test
    void trackedChangesAreAccepted() {
        var document = story().body("<w:p><w:del w:id='1'><w:r><w:delText>三月</w:delText></w:r></w:del><w:ins w:id='2'>"
                        + Docx.run("", "四月") + "</w:ins><w:moveTo w:id='3'>" + Docx.run("", "开工") + "</w:moveTo></w:p>")
                .read();
        assertThat(document.html()).endsWith("<p>四月开工</p>");
        assertThat(document.remarks()).containsExactly(Remark.CHANGES.words());
    }

    @Test
    void hiddenTextStaysHidden() {
        var document = story().body(
                        "<w:p>" + Docx.run("<w:vanish/>", "内部意见") + Docx.run("<w:vanish w:val='0'/>", "公开") + "</w:p>")
                .read();
        assertThat(document.html()).endsWith("<p>公开</p>").doesNotContain("内部");
        assertThat(document.remarks()).containsExactly(Remark.HIDDEN_TEXT.words());
    }

    @Test
    void aFieldWithoutItsBeginningIsNoHindrance() {
        var end = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + Docx.run("", "数")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        var begin = "<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType='begin'/></w:r>";
        assertThat(story().body("<w:p>" + begin + end + "</w:p>").read().html()).endsWith("<p>数</p>");
    }

    @Test
    void aTableOfContentsIsLeftOut() {
        assertThat(story().styled("10", "一、做法 1").read().html()).doesNotContain("做法");
    }

    @Test
    void linksToScriptsLoseTheirAddress() {
        var document = story().part(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + "<Relationship Id='x' TargetMode='External' Type='x/hyperlink' Target='javascript:alert(1)'/></Relationships>")
                .body("<w:p><w:hyperlink r:id='x'>" + Docx.run("", "点这里") + "</w:hyperlink></w:p>")
                .read();
        assertThat(document.html()).endsWith("<p>点这里</p>");
    }

    @Test
    void aFileWrittenByAnOfficeLibraryIsRead() throws Exception {
        var document = WordFile.read(officeFile());
        assertThat(document.title()).isEqualTo("村口的路灯亮了");
        assertThat(document.html())
                .isEqualTo(
                        "<p>" + LONG + "</p><figure><img src=\"word:0\" alt=\"\"><figcaption>李四 摄</figcaption></figure>"
                                + "<table><tbody><tr><td>村</td><td>盏</td></tr><tr><td>石桥</td><td>9</td></tr></tbody></table>");
        assertThat(document.pictures()).hasSize(1);
    }

    private static byte[] officeFile() throws Exception {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var title = word.createParagraph().createRun();
            title.setBold(true);
            title.setText("村口的路灯亮了");
            word.createParagraph().createRun().setText(LONG);
            word.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(Docx.PNG),
                            PictureType.PNG,
                            "a.png",
                            Units.toEMU(9),
                            Units.toEMU(9));
            word.createParagraph().createRun().setText("李四 摄");
            var table = word.createTable(2, 2);
            var texts = List.of("村", "盏", "石桥", "9");
            for (int i = 0; i < 4; i++) {
                table.getRow(i / 2).getCell(i % 2).setText(texts.get(i));
            }
            word.write(out);
            return out.toByteArray();
        }
    }
}
