package org.yibaotong.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A picture that leads to a video of our own is its poster. */
class OwnVideoTests {

    private static final String POSTER = "ab".repeat(32);
    private static final String VIDEO = "cd".repeat(32);
    private static final String BODY = "<p>前</p><figure><img src=\"/files/" + POSTER
            + "/large\" alt=\"渡口\" width=\"640\" height=\"360\"><figcaption><a href=\"/files/" + VIDEO
            + "/video\">▶ 看视频</a> 末班船。陆远 摄</figcaption></figure><p>后</p>";

    @Test
    void whatWasSignedStaysAPictureWithALink() {
        assertThat(StoryHtml.clean(BODY)).isEqualTo(BODY);
        assertThat(StoryHtml.videos(BODY)).containsExactly(new OwnVideo(VIDEO, POSTER));
        assertThat(StoryHtml.pictures(BODY)).containsExactly(POSTER);
    }

    @Test
    void readersGetAPlayerThatFetchesNothingUnasked() {
        var page = Jsoup.parse(StoryHtml.played(BODY));
        var player = page.select("figure > video").first();
        assertThat(player.attr("src")).isEqualTo("/files/" + VIDEO + "/video");
        assertThat(player.attr("poster")).isEqualTo("/files/" + POSTER + "/large");
        assertThat(player.attr("preload")).isEqualTo("none");
        assertThat(player.hasAttr("controls")).isTrue();
        assertThat(player.hasAttr("autoplay")).isFalse();
        assertThat(player.attr("width")).isEqualTo("640");
        assertThat(player.attr("aria-label")).isEqualTo("视频：渡口");
        assertThat(page.select("figure > img")).isEmpty();
        assertThat(page.select("figcaption").text()).isEqualTo("末班船。陆远 摄");
    }

    @Test
    void aCaptionOfTheLinkAloneGoesWithIt() {
        var page = Jsoup.parse(StoryHtml.played(BODY.replace(" 末班船。陆远 摄", "")));
        assertThat(page.select("video")).hasSize(1);
        assertThat(page.select("figcaption")).isEmpty();
    }

    @Test
    void underNoPictureItStaysALinkAndIsKnownAllTheSame() {
        var body = "<p><a href=\"/files/" + VIDEO + "/video\">看</a></p>";
        assertThat(StoryHtml.videos(body)).containsExactly(new OwnVideo(VIDEO, null));
        assertThat(StoryHtml.played(body)).isEqualTo(body);
    }

    @Test
    void howeverItIsLinkedItIsTheSameVideo() {
        var plain = "/files/" + VIDEO + "/video";
        for (var href : new String[] {
            plain + "#t=30",
            plain + "?x",
            plain + "?x=1#t=30",
            "/desk" + plain,
            "/desk" + plain + "?x#t=30",
            "https://county.example" + plain,
            "HTTP://county.example:8080/desk" + plain + "#",
            " " + plain + "\t"
        }) {
            var body = StoryHtml.clean(BODY.replace(plain, href));
            assertThat(body).as(href).isEqualTo(BODY);
            assertThat(StoryHtml.videos(body)).as(href).containsExactly(new OwnVideo(VIDEO, POSTER));
        }
    }

    @Test
    void nothingElseIsAVideo() {
        for (var href : new String[] {
            "https://elsewhere.example/more/files/" + VIDEO + "/video",
            "https://elsewhere.example/?from=/files/" + VIDEO + "/video",
            "/files/" + VIDEO + "/videos",
            "/news?from=/files/" + VIDEO + "/video",
            "/files/short/video",
            "/files/" + VIDEO + "/../video",
            "/files/" + VIDEO.toUpperCase(java.util.Locale.ROOT) + "/video"
        }) {
            var body = StoryHtml.clean(BODY.replace("/files/" + VIDEO + "/video", href));
            assertThat(StoryHtml.videos(body)).as(href).isEmpty();
            assertThat(StoryHtml.played(body)).as(href).doesNotContain("<video");
        }
    }
}
