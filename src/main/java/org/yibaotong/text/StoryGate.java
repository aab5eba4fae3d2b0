package org.yibaotong.text;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The last gate (最后一道关): written HTML is parsed once more, and only listed elements and values pass. */
final class StoryGate {

    private static final Set<String> NUMBERS = Set.of("colspan", "rowspan", "width", "height");

    private StoryGate() {}

    static String pass(Document written) {
        return pass(written, new StoryList());
    }

    /** The same gate for pages that show changes. */
    static String passWithChanges(Document written) {
        var list = new StoryList();
        list.addTags("ins", "del");
        return pass(written, list);
    }

    /** An empty document to write into. */
    static Document paper() {
        return plain(Document.createShell(""));
    }

    private static String pass(Document written, Safelist list) {
        var parsed = Jsoup.parseBodyFragment(written.body().html());
        return plain(new Cleaner(list).clean(parsed)).body().html();
    }

    private static Document plain(Document document) {
        document.outputSettings().prettyPrint(false);
        return document;
    }

    /** The elements and attributes of a story, their values checked as well. */
    private static final class StoryList extends Safelist {

        StoryList() {
            addTags(
                    "p",
                    "h2",
                    "h3",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "samp",
                    "strong",
                    "em",
                    "u",
                    "sup",
                    "sub",
                    "br",
                    "hr");
            addTags("a", "table", "thead", "tbody", "tr", "th", "td", "figure", "img", "figcaption");
            addAttributes("a", "href");
            addAttributes("img", "src", "alt", "width", "height");
            addAttributes("th", "colspan", "rowspan");
            addAttributes("td", "colspan", "rowspan");
        }

        @Override
        public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
            return super.isSafeAttribute(tag, element, attribute) && isSafe(attribute);
        }

        private static boolean isSafe(Attribute attribute) {
            var value = attribute.getValue();
            var name = attribute.getKey().toLowerCase(Locale.ROOT);
            return switch (name) {
                case "href" -> value.equals(Address.of(value));
                case "src" -> OwnPicture.isSrc(value);
                default -> !NUMBERS.contains(name) || value.matches("[1-9][0-9]{0,3}");
            };
        }
    }
}
