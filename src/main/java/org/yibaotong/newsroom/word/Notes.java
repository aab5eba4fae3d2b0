package org.yibaotong.newsroom.word;

import org.jsoup.nodes.Element;

/** Footnotes and endnotes (脚注、尾注): a page has no foot, so they end the text as paragraphs with their numbers. */
final class Notes {

    private static final String NOTES = "ol > li[id^=footnote-], ol > li[id^=endnote-]";
    private static final String WAYS_BACK = "a[href^=#footnote-ref-], a[href^=#endnote-ref-]";

    private Notes() {}

    static void flatten(Element body) {
        body.select(WAYS_BACK).remove();
        int number = 0;
        for (var note : body.select(NOTES)) {
            number++;
            var list = note.parent();
            if (list != null) {
                list.before(new Element("p").text("[" + number + "] " + note.text()));
            }
            note.remove();
        }
    }
}
