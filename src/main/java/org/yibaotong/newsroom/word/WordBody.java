package org.yibaotong.newsroom.word;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.StoryHtml;

/** A converted Word file as a story (稿件正文): its title taken out, its body clean, with places for its pictures. */
record WordBody(String title, String html) {

    static WordBody of(String converted) {
        var body = parse(converted);
        Notes.flatten(body);
        var title = WordTitle.find(body);
        if (title != null) {
            title.remove();
        }
        var clean = parse(StoryHtml.clean(body.html()));
        Captions.attach(clean);
        FakeHeadings.promote(clean);
        return new WordBody(
                title == null ? "" : PlainText.line(title.text()), withPlaces(StoryHtml.clean(clean.html())));
    }

    private static Element parse(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    private static String withPlaces(String html) {
        var body = parse(html);
        for (var img : body.select("img")) {
            img.attr("src", WordDocument.place(PictureTray.number(img.attr("src"))));
            if (Captions.isNoise(img.attr("alt"))) {
                img.attr("alt", "");
            }
        }
        return body.html();
    }
}
