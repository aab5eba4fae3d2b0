package org.yibaotong.archive.content;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.yibaotong.archive.warc.Exchange;
import org.yibaotong.fetch.WebAddress;

/**
 * What a page leads to and what it is made of (链接).
 *
 * @param parts pictures, styles and the like, without which the page does not look as it did
 * @param isCut whether there were more links than are taken
 */
public record PageLinks(String title, List<URI> pages, List<URI> parts, boolean isCut) {

    /** Lists of everything have some thousands; more is a trap or a mistake. */
    static final int MOST = 10_000;

    /** In bytes; what is larger is nothing anybody reads, and parsing needs some twenty times as much memory. */
    public static final int LARGEST_PARSED = 2 << 20;

    public static final PageLinks NONE = new PageLinks("", List.of(), List.of(), false);

    private static final int TITLE_MOST = 200;
    private static final Pattern STYLE_PART =
            Pattern.compile("(?i)url\\(\\s*['\"]?([^'\")]{1,2000})|@import\\s+['\"]([^'\"]{1,2000})");
    private static final List<String> LAZY = List.of("src", "data-src", "data-original");

    public static PageLinks of(Exchange exchange) {
        var type = exchange.mediaType();
        if (type.equals("text/css")) {
            var style = Characters.read(exchange.body(), exchange.header("Content-Type"));
            return cut("", Stream.empty(), inStyle(style), exchange.address());
        }
        return isHtml(type) ? inHtml(exchange) : NONE;
    }

    public static boolean isHtml(String type) {
        return type.isEmpty() || type.contains("html");
    }

    static Document document(byte[] body, String contentType, URI at) {
        var document = Jsoup.parse(Characters.read(body, contentType), at.toString());
        var base = document.selectFirst("base[href]");
        WebAddress.on(at, base == null ? at.toString() : base.attr("href"))
                .ifPresent(one -> document.setBaseUri(one.toString()));
        return document;
    }

    private static PageLinks inHtml(Exchange exchange) {
        var document = document(exchange.body(), exchange.header("Content-Type"), exchange.address());
        var pages = document.select("a[href], area[href], iframe[src], frame[src]").stream()
                .map(one -> one.hasAttr("href") ? one.attr("href") : one.attr("src"));
        var parts = Stream.concat(
                document.select("img, input[type=image], source, track, video, audio, embed").stream()
                        .flatMap(PageLinks::source),
                Stream.concat(
                        document.select("link[rel~=(?i)stylesheet|icon][href]").stream()
                                .map(one -> one.attr("href")),
                        Stream.concat(
                                document.select("[background]").stream().map(one -> one.attr("background")),
                                document.select("style, [style]").stream()
                                        .flatMap(one ->
                                                inStyle(one.hasAttr("style") ? one.attr("style") : one.data())))));
        return cut(title(document), pages, parts, URI.create(document.baseUri()));
    }

    /** Where a picture is, also where a script would have brought it only when somebody scrolls there. */
    static Stream<String> source(Element element) {
        return LAZY.stream()
                .map(element::attr)
                .filter(one -> !one.isBlank() && !one.startsWith("data:"))
                .limit(2);
    }

    static Stream<String> inStyle(String style) {
        return STYLE_PART
                .matcher(style)
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .filter(one -> !one.startsWith("data:"));
    }

    private static PageLinks cut(String title, Stream<String> pages, Stream<String> parts, URI at) {
        var first = take(parts, at);
        var then = take(pages, at);
        return new PageLinks(title, some(then), some(first), then.size() > MOST || first.size() > MOST);
    }

    private static Set<URI> take(Stream<String> written, URI at) {
        var found = new LinkedHashSet<URI>();
        written.map(one -> WebAddress.on(at, one))
                .flatMap(Optional::stream)
                .takeWhile(one -> found.size() <= MOST)
                .forEach(found::add);
        return found;
    }

    private static List<URI> some(Set<URI> found) {
        return found.stream().limit(MOST).toList();
    }

    private static String title(Document document) {
        var title = document.title().strip();
        return title.length() > TITLE_MOST ? title.substring(0, TITLE_MOST) : title;
    }
}
