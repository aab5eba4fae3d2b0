package org.yibaotong.portal.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.yibaotong.publishing.VideoSite;

/**
 * Shows a link to a video as something to be pressed, and says where it leads. Only attributes are added: what was signed is shown as
 * it was signed.
 */
final class BodyVideos {

    /** What the editing desk writes under a picture that leads to a video, wherever that is. */
    private static final String SAID = "▶ 看视频";

    private BodyVideos() {}

    static String toBePressed(String body) {
        if (!body.contains("href=\"http")) {
            return body;
        }
        var text = Jsoup.parseBodyFragment(body);
        text.outputSettings().prettyPrint(false);
        text.select("a[href^=http]").forEach(BodyVideos::mark);
        return text.body().html();
    }

    private static void mark(Element link) {
        var site = VideoSite.of(link.attr("href")).map(VideoSite::word);
        if (site.isPresent() || link.text().equals(SAID)) {
            link.addClass("video")
                    .attr("data-at", site.map(word -> "视频，到" + word + "看").orElse("视频在别的网站"))
                    .attr("rel", "noreferrer noopener");
        }
    }
}
