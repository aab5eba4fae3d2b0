package org.yibaotong.newsroom.word;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yibaotong.text.PlainText;

/** The title of a Word file (标题): styled as one, or, as most writers do it, a short centred or bold line at the top. */
final class WordTitle {

    private static final int TOP = 5;
    private static final int SHORT = 60;
    private static final int VERY_SHORT = 40;
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;：:，,]$|.*。.*");
    private static final Pattern ASIDE = Pattern.compile("^(?:——|[（(].*[）)]$|目\\s*录$).*");

    private WordTitle() {}

    static @Nullable Element find(Element body) {
        var top = body.children().stream().filter(Element::hasText).limit(TOP).toList();
        var styled = first(top, WordTitle::isStyled);
        if (styled != null) {
            return styled;
        }
        var formed = first(top, e -> (e.hasClass("centred") || FakeHeadings.isBold(e)) && isShort(e, SHORT));
        return formed != null || top.size() < 2 ? formed : plain(top);
    }

    private static @Nullable Element first(List<Element> top, java.util.function.Predicate<Element> test) {
        return top.stream().filter(test).findFirst().orElse(null);
    }

    private static boolean isStyled(Element element) {
        return element.nameIs("h1") && (element.hasClass("title") || !FakeHeadings.isNumbered(element.text()));
    }

    /** A short first line before longer text. */
    private static @Nullable Element plain(List<Element> top) {
        var first = top.getFirst();
        boolean leads =
                first.nameIs("p") && top.get(1).text().length() > first.text().length();
        return leads && isShort(first, VERY_SHORT) ? first : null;
    }

    private static boolean isShort(Element element, int atMost) {
        var text = PlainText.line(element.text());
        return element.nameIs("p")
                && PlainText.length(text) <= atMost
                && !SENTENCE.matcher(text).matches()
                && !ASIDE.matcher(text).matches()
                && !FakeHeadings.isNumbered(text);
    }
}
