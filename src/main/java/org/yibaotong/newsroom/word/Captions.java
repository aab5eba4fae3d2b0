package org.yibaotong.newsroom.word;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.yibaotong.text.PlainText;

/** Lines under pictures that say what they show, or who took them (图片说明). */
final class Captions {

    private static final int AT_MOST = 80;
    private static final Pattern CAPTION = Pattern.compile("^(?:图(?:[0-9一二三四五六七八九十]|为|片|[:：]).*|.*(?:摄|摄影|供图)[）)]?)$");
    /** What Word writes by itself for want of a description. */
    private static final Pattern NOISE = Pattern.compile(
            "(?i)^(?:图片|图形|图像|picture|image|img|dsc)?[ _-]*[0-9a-f_-]*(?:\\.[a-z]{3,4})?$|.*(?:自动生成|AI-generated|generated automatically).*");

    private Captions() {}

    static void attach(Element body) {
        for (var figure : List.copyOf(body.select("figure:not(:has(figcaption))"))) {
            var next = figure.nextElementSibling();
            if (next != null && next.nameIs("p") && isCaption(PlainText.line(next.text()))) {
                figure.appendElement("figcaption").html(next.html());
                next.remove();
            }
        }
    }

    private static boolean isCaption(String text) {
        return PlainText.length(text) <= AT_MOST && CAPTION.matcher(text).matches();
    }

    static boolean isNoise(String alt) {
        return NOISE.matcher(alt).matches();
    }
}
