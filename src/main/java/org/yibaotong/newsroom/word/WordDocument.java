package org.yibaotong.newsroom.word;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a Word file: its title, its body with {@code word:0}, {@code word:1} … for the pictures, and what the
 * writer should know about the reading.
 */
public record WordDocument(String title, String html, List<WordPicture> pictures, List<String> remarks) {

    private static final String PLACE = "word:";

    /** The body with the addresses of the stored pictures; a picture without one is left out, its caption too. */
    public String withPictures(List<@Nullable String> urls) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (var img : document.select("img[src^=" + PLACE + "]")) {
            place(img, urls.get(Integer.parseInt(img.attr("src").substring(PLACE.length()))));
        }
        return document.body().html();
    }

    static String place(int picture) {
        return PLACE + picture;
    }

    private static void place(Element img, @Nullable String url) {
        if (url == null) {
            var figure = img.closest("figure");
            (figure == null ? img : figure).remove();
        } else {
            img.attr("src", url);
        }
    }
}
