package org.yibaotong.archive.content;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.yibaotong.archive.warc.Exchange;
import org.yibaotong.fetch.WebAddress;

/**
 * A page as it was, and harmless (不再起作用): no script runs, no form is sent, nothing is loaded from elsewhere, and its links lead to where
 * they are kept.
 */
public final class Harmless {

    private static final Pattern STYLE_PART =
            Pattern.compile("(?i)(url\\(\\s*['\"]?)([^'\")]{1,2000})|(@import\\s+['\"])([^'\"]{1,2000})");
    private static final Pattern DOING =
            Pattern.compile("(?i)expression\\s*\\(|-moz-binding|behavior\\s*:|javascript\\s*:");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "background", "poster", "data-src", "data-original");

    private final URI at;
    private final Function<URI, String> kept;

    private Harmless(URI at, Function<URI, String> kept) {
        this.at = at;
        this.kept = kept;
    }

    /**
     * @param banner stands above it
     * @param kept where an address is in the archive
     */
    public static String page(Exchange exchange, String banner, Function<URI, String> kept) {
        var document = PageLinks.document(exchange.body(), exchange.header("Content-Type"), exchange.address());
        new Harmless(URI.create(document.baseUri()), kept).tame(document);
        document.head().prepend("<meta charset=\"utf-8\"><meta name=\"robots\" content=\"noindex, nofollow\">");
        document.body().prepend(banner);
        document.outputSettings().charset("UTF-8").prettyPrint(false);
        return document.outerHtml();
    }

    public static String style(Exchange exchange, Function<URI, String> kept) {
        return new Harmless(exchange.address(), kept)
                .style(Characters.read(exchange.body(), exchange.header("Content-Type")));
    }

    private void tame(Document document) {
        document.select("iframe, frame").forEach(this::embedded);
        document.select(
                        "script, object, embed, applet, base, meta[http-equiv], meta[charset], link:not([rel~=(?i)stylesheet|icon])")
                .remove();
        document.select("frameset, noframes, noscript").forEach(one -> one.tagName("div"));
        document.select("form").forEach(one -> {
            one.tagName("div");
            one.removeAttr("action");
        });
        document.select("input, button, select, textarea").forEach(one -> one.attr("disabled", "disabled"));
        document.getAllElements().forEach(this::tame);
    }

    /** What stood in a frame is a page of its own. */
    private void embedded(Element frame) {
        var link = new Element("a");
        link.attr("href", frame.attr("src")).text("这里原来嵌着另一页");
        frame.replaceWith(new Element("p").appendChild(link));
    }

    private void tame(Element element) {
        if (element.normalName().equals("img")) {
            PageLinks.source(element).reduce((first, last) -> last).ifPresent(one -> element.attr("src", one));
        }
        element.attributes().asList().forEach(one -> tame(element, one));
        if (element.normalName().equals("style")) {
            var tamed = style(element.data());
            element.empty();
            element.appendChild(new DataNode(tamed));
        }
    }

    private void tame(Element element, Attribute one) {
        var name = one.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on")
                || Set.of("srcset", "target", "ping", "formaction", "srcdoc", "integrity", "xlink:href")
                        .contains(name)) {
            element.removeAttr(one.getKey());
        } else if (name.equals("style")) {
            element.attr(one.getKey(), style(one.getValue()));
        } else if (ADDRESSES.contains(name)) {
            address(element, one);
        }
    }

    private void address(Element element, Attribute one) {
        var written = one.getValue().strip();
        if (written.startsWith("#") || (element.normalName().equals("img") && written.startsWith("data:image/"))) {
            return;
        }
        WebAddress.on(at, written)
                .ifPresentOrElse(
                        to -> element.attr(one.getKey(), kept.apply(to) + fragment(written)),
                        () -> element.removeAttr(one.getKey()));
    }

    private static String fragment(String written) {
        int hash = written.indexOf('#');
        return hash < 0 ? "" : written.substring(hash);
    }

    private String style(String style) {
        var calm = DOING.matcher(style).replaceAll("x-");
        return STYLE_PART
                .matcher(calm)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null
                                ? found.group(1) + part(found.group(2))
                                : found.group(3) + part(found.group(4))));
    }

    private String part(String written) {
        return written.startsWith("data:")
                ? written
                : WebAddress.on(at, written).map(kept).orElse("about:blank");
    }
}
