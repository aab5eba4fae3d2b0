package org.yibaotong.portal.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.yibaotong.files.FileId;
import org.yibaotong.files.Rendition;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.publishing.ArticleRow;

/**
 * Offers the pictures in a signed text in several sizes, so that a phone fetches a small one. Only attributes are added: what
 * was signed is shown as it was signed.
 */
@Component
class BodyPictures {

    private static final Pattern OURS = Pattern.compile("/files/([0-9a-f]{64})/[a-z0-9.-]+");

    /** The column is 40 characters wide; on a phone the picture is as wide as the screen. */
    private static final String SIZES = "(max-width: 860px) 100vw, 720px";

    private final StoredFiles files;

    BodyPictures(StoredFiles files) {
        this.files = files;
    }

    String inSizes(String body) {
        if (!body.contains("<img")) {
            return body;
        }
        var text = Jsoup.parseBodyFragment(body);
        text.outputSettings().prettyPrint(false);
        boolean first = true;
        for (var picture : text.select("img")) {
            var source = OURS.matcher(picture.attr("src"));
            if (source.matches()) {
                offer(picture, new FileId(source.group(1)), first);
                first = false;
            }
        }
        number(text.select("figure > figcaption"));
        return text.body().html();
    }

    /** In a story told in pictures each says which of how many it is. */
    private static void number(List<Element> captions) {
        if (captions.size() >= ArticleRow.PICTURE_STORY) {
            for (int at = 0; at < captions.size(); at++) {
                captions.get(at).attr("data-of", (at + 1) + "/" + captions.size());
            }
        }
    }

    private void offer(Element picture, FileId file, boolean first) {
        picture.attr("src", url(file, Rendition.MEDIUM))
                .attr("srcset", set(file))
                .attr("sizes", SIZES)
                .attr("decoding", "async");
        if (!first) {
            picture.attr("loading", "lazy");
        }
        if (!picture.hasAttr("width") || !picture.hasAttr("height")) {
            measure(picture, file);
        }
    }

    /** With width and height the text does not jump when the picture comes. */
    private void measure(Element picture, FileId file) {
        files.find(file)
                .filter(found -> found.width() > 0)
                .ifPresent(found -> picture.attr("width", String.valueOf(found.width()))
                        .attr("height", String.valueOf(found.height())));
    }

    private static String set(FileId file) {
        return url(file, Rendition.SMALL) + " 320w, " + url(file, Rendition.MEDIUM) + " 720w, "
                + url(file, Rendition.LARGE) + " 1440w";
    }

    private static String url(FileId file, Rendition rendition) {
        return "/files/" + file + "/" + rendition.name().toLowerCase(java.util.Locale.ROOT);
    }
}
