package org.yibaotong.newsroom.word;

import java.util.Optional;
import javax.xml.namespace.QName;

/** What the writer should know about how a Word file was read (导入提示). */
enum Remark {
    OTHER_PICTURES("文中有图片的格式（如 WMF、EMF、TIFF、BMP）不能在网页上显示，没有导入。请另存为 JPG 或 PNG 后上传。"),
    LINKED_PICTURES("文中有图片不在文件里，只是一个链接，没有导入。请单独上传。"),
    CHANGES("文中有修订痕迹，已按接受全部修订导入。请核对一遍。"),
    COMMENTS("文中的批注没有导入。"),
    HIDDEN_TEXT("文中有隐藏文字，没有导入。"),
    FORMULAS("文中的公式没有导入。请截图后作为图片上传。"),
    CHARTS("文中的图表、图形没有导入。请截图后作为图片上传。"),
    NOTES("脚注、尾注已放到正文末尾。");

    private final String words;

    Remark(String words) {
        this.words = words;
    }

    /** What an element of a Word file has to be remarked with. */
    static Optional<Remark> of(QName element) {
        return Optional.ofNullable(
                switch (element.getLocalPart()) {
                    case "ins", "del", "moveTo" -> CHANGES;
                    case "commentReference" -> COMMENTS;
                    case "oMath" -> FORMULAS;
                    case "chart", "relIds" -> CHARTS;
                    case "footnoteReference", "endnoteReference" -> NOTES;
                    default -> null;
                });
    }

    String words() {
        return words;
    }
}
