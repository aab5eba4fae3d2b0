package org.yibaotong.text;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yibaotong.text.Block.Picture;

/** A picture kept in our own files (图片), told by its address {@code /files/<hash>/<rendition>}. */
final class OwnPicture {

    private static final int ALT_AT_MOST = 200;
    /** A picture copied from one of our pages carries the host, which is left off. */
    private static final Pattern SRC =
            Pattern.compile("(?:https?://[^/?#\\\\]+)?(/files/([0-9a-f]{64})/[a-z0-9][a-z0-9.-]{0,40})");

    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,3}");

    private OwnPicture() {}

    static @Nullable Picture of(Element img) {
        var src = SRC.matcher(img.attr("src").strip());
        return src.matches() ? new Picture(src.group(1), alt(img), size(img, "width"), size(img, "height")) : null;
    }

    static String hash(Picture picture) {
        return picture.src().substring("/files/".length(), "/files/".length() + 64);
    }

    static boolean isSrc(String src) {
        return src.startsWith("/") && SRC.matcher(src).matches();
    }

    private static String alt(Element img) {
        var alt = PlainText.line(img.attr("alt"));
        return PlainText.length(alt) <= ALT_AT_MOST
                ? alt
                : PlainText.line(alt.substring(0, alt.offsetByCodePoints(0, ALT_AT_MOST)));
    }

    private static int size(Element img, String name) {
        var size = img.attr(name).strip();
        return SIZE.matcher(size).matches() ? Integer.parseInt(size) : 0;
    }
}
