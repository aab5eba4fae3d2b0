package org.yibaotong.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A video kept in our own files (视频), told by a link to {@code /files/<hash>/video}. Under a picture, that picture is its poster, and
 * readers get a player; the signed text stays a picture with a link. Beside it may stand a link to its captions (字幕): as an address
 * is that of one content, they are signed with the text.
 *
 * @param poster the hash of the picture it stands under, or null
 * @param captions the hash of its captions, or null
 */
public record OwnVideo(
        String hash, @Nullable String poster, @Nullable String captions) {

    private static final Pattern ADDRESS = Pattern.compile("/files/([0-9a-f]{64})/(?:video|captions)");
    /** Copied from a page of ours or of the desk, or begun at some moment of it, it is the same video. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?:https?://[^/?#]+)?(?:/desk)?(/files/[0-9a-f]{64}/(?:video|captions))(?:[?#].*)?");

    private static final String LINK = "a[href^=/files/][href$=/video]";
    private static final String CAPTIONS = "a[href^=/files/][href$=/captions]";

    /** The address as it is stored: all that leads to one video is written the same way, or some of it would be asked about by nobody. */
    static String plain(String address) {
        var written = WRITTEN.matcher(address);
        return written.matches() ? written.group(1) : address;
    }

    static List<OwnVideo> in(String html) {
        return maybe(html)
                ? read(html).select(LINK).stream()
                        .flatMap(link ->
                                hash(link).map(hash -> new OwnVideo(hash, poster(link), captions(link))).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The body without links to captions that stand beside no video, or to a second one's: nobody would see what they say. */
    static String withoutStrayCaptions(String clean) {
        if (!clean.contains("/captions\"")) {
            return clean;
        }
        var text = read(clean);
        var stray = text.select(CAPTIONS).stream()
                .filter(link -> !isBesideAVideo(link))
                .toList();
        stray.forEach(Element::remove);
        return stray.isEmpty() ? clean : text.body().html();
    }

    private static boolean isBesideAVideo(Element link) {
        var figure = link.closest("figure");
        return figure != null && figure.selectFirst(LINK) != null && link.equals(figure.selectFirst(CAPTIONS));
    }

    /**
     * A cleaned body with players for its videos.
     *
     * @param said what is said in the captions of this hash, line by line
     */
    static String played(String clean, Function<String, List<String>> said) {
        if (!maybe(clean)) {
            return clean;
        }
        var text = read(clean);
        text.select("figure:has(> img) > figcaption").forEach(caption -> play(caption, said));
        return text.body().html();
    }

    private static void play(Element caption, Function<String, List<String>> said) {
        var link = caption.selectFirst(LINK);
        var picture = caption.parent() == null ? null : caption.parent().selectFirst("> img");
        if (link == null || picture == null || hash(link).isEmpty()) {
            return;
        }
        var player = player(link, picture);
        picture.replaceWith(player);
        var captions = captions(link);
        if (captions != null) {
            player.prependChild(track(captions));
            tell(said.apply(captions), player);
        }
        caption.select(CAPTIONS).remove();
        link.remove();
        if (caption.text().isBlank()) {
            caption.remove();
        } else if (caption.firstChild() instanceof TextNode first) {
            first.text(first.getWholeText().stripLeading());
        }
    }

    /** Nothing of it is fetched before somebody presses it. */
    private static Element player(Element link, Element picture) {
        var player = new Element("video")
                .attr("controls", true)
                .attr("playsinline", true)
                .attr("preload", "none")
                .attr("src", link.attr("href"))
                .attr("poster", picture.attr("src"))
                .attr("aria-label", picture.attr("alt").isEmpty() ? "视频" : "视频：" + picture.attr("alt"));
        for (var side : List.of("width", "height")) {
            if (picture.hasAttr(side)) {
                player.attr(side, picture.attr(side));
            }
        }
        player.appendElement("a").attr("href", link.attr("href")).text("这里放不了，下载看");
        return player;
    }

    /** On from the beginning: whoever hears can turn them off, and most watch without sound. */
    private static Element track(String captions) {
        return new Element("track")
                .attr("kind", "captions")
                .attr("srclang", "zh")
                .attr("label", "中文字幕")
                .attr("src", "/files/" + captions + "/captions")
                .attr("default", true);
    }

    /** The same as text, for whoever reads, searches or is read to. */
    private static void tell(List<String> said, Element player) {
        if (!said.isEmpty()) {
            var words = new Element("details").addClass("said");
            words.appendElement("summary").text("字幕文字");
            words.appendText("\n").appendElement("p").appendText(String.join("\n", said));
            player.after(words);
        }
    }

    private static @Nullable String captions(Element link) {
        var figure = link.closest("figure");
        var captions = figure == null ? null : figure.selectFirst(CAPTIONS);
        return captions == null ? null : hash(captions).orElse(null);
    }

    private static @Nullable String poster(Element link) {
        var figure = link.closest("figure");
        var picture = figure == null ? null : figure.selectFirst("> img");
        var own = picture == null ? null : OwnPicture.of(picture);
        return own == null ? null : OwnPicture.hash(own);
    }

    private static Optional<String> hash(Element link) {
        var address = ADDRESS.matcher(link.attr("href"));
        return address.matches() ? Optional.of(address.group(1)) : Optional.empty();
    }

    /** Most bodies have none, and need not be read. */
    private static boolean maybe(String html) {
        return html.contains("/video");
    }

    private static Document read(String html) {
        var text = Jsoup.parseBodyFragment(html);
        text.outputSettings().prettyPrint(false);
        return text;
    }
}
