package org.yibaotong.newsroom.word;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.yibaotong.text.PlainText;

/** Paragraphs that are headings in all but style (假标题): short, alone on their line, bold or numbered 一、 or （一）. */
final class FakeHeadings {

    private static final int SHORT = 40;
    private static final int PLAIN_SHORT = 30;
    private static final Pattern FIRST = Pattern.compile("^[一二三四五六七八九十百]{1,4}、.*");
    private static final Pattern SECOND = Pattern.compile("^[（(][一二三四五六七八九十百]{1,4}[）)].*");
    private static final Pattern SENTENCE = Pattern.compile(".*[。！？；：，、…;:,!?.]$|.*。.*");

    private FakeHeadings() {}

    static boolean isNumbered(String text) {
        return FIRST.matcher(text).matches() || SECOND.matcher(text).matches();
    }

    static boolean isBold(Element paragraph) {
        return paragraph.hasText()
                && paragraph
                        .nodeStream(TextNode.class)
                        .filter(text -> !text.isBlank())
                        .allMatch(text -> isInBold(text));
    }

    private static boolean isInBold(TextNode text) {
        var parent = text.parent();
        return parent != null && parent.closest("strong") != null;
    }

    static void promote(Element body) {
        var paragraphs = body.children().stream().filter(e -> e.nameIs("p")).toList();
        long bold = paragraphs.stream().filter(FakeHeadings::isBold).count();
        boolean boldTells = bold * 2 < paragraphs.size();
        boolean numbered =
                paragraphs.stream().anyMatch(p -> FIRST.matcher(p.text()).matches());
        for (var paragraph : paragraphs) {
            promote(paragraph, boldTells && isBold(paragraph), numbered);
        }
    }

    private static void promote(Element paragraph, boolean bold, boolean numbered) {
        var text = PlainText.line(paragraph.text());
        boolean isLast = paragraph.nextElementSibling() == null;
        if (isLast || SENTENCE.matcher(text).matches() || PlainText.length(text) > (bold ? SHORT : PLAIN_SHORT)) {
            return;
        }
        if (FIRST.matcher(text).matches()) {
            paragraph.tagName("h2");
        } else if (SECOND.matcher(text).matches()) {
            paragraph.tagName("h3");
        } else if (bold) {
            paragraph.tagName(numbered ? "h3" : "h2");
        }
    }
}
