package org.yibaotong.inspection.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of a page (页面文字), in the encoding the site or the page itself names. */
public final class PageText {

    private static final Pattern CHARSET = Pattern.compile("charset=\"?([A-Za-z0-9_-]+)");

    private PageText() {}

    /** As readers see it, line by line. */
    public static String of(byte[] page, String type, int most) {
        var text = inLines(parse(page, type, "")).wholeText();
        var plain = text.replaceAll("[ \\t\\u00a0\\u3000]+", " ")
                .replaceAll("\\s*\\n\\s*", "\n")
                .strip();
        return plain.substring(0, Math.min(most, plain.length()));
    }

    /** Pages need not be written line by line to be read so. */
    private static Document inLines(Document page) {
        page.getAllElements().stream()
                .filter(Element::isBlock)
                .forEach(block -> block.prependChild(new TextNode("\n")).appendChild(new TextNode("\n")));
        return page;
    }

    static Document parse(byte[] page, String type, String address) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page), charset(type), address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String charset(String type) {
        var found = CHARSET.matcher(type);
        return found.find() && Charset.isSupported(found.group(1)) ? found.group(1) : null;
    }
}
