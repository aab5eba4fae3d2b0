package org.yibaotong.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A picture that leads to a video of our own is its poster. */
class OwnVideoTests {

    private static final String POSTER = "ab".repeat(32);
    private static final String VIDEO = "cd".repeat(32);
    private static final String CAPTIONS = "ef".repeat(32);
    private static final String LINK = "<a href=\"/files/" + CAPTIONS + "/captions\">字幕</a>";
    private static final String BODY = "<p>前</p><figure><img src=\"/files/" + POSTER
            + "/large\" alt=\"渡口\" width=\"640\" height=\"360\"><figcaption><a href=\"/files/" + VIDEO
            + "/video\">▶ 看视频</a> 末班船。陆远 摄</figcaption></figure><p>后</p>";

    private static final String CAPTIONED = BODY.replace("</a> 末", "</a> " + LINK + " 末");

    @Test
    void whatWasSignedStaysAPictureWithALink() {
        assertThat(StoryHtml.clean(BODY)).isEqualTo(BODY);
        assertThat(StoryHtml.videos(BODY)).containsExactly(new OwnVideo(VIDEO, POSTER, null));
        assertThat(StoryHtml.pictures(BODY)).containsExactly(POSTER);
    }

    @Test
    void readersGetAPlayerThatFetchesNothingUnasked() {
        var page = Jsoup.parse(played(BODY));
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
        var page = Jsoup.parse(played(BODY.replace(" 末班船。陆远 摄", "")));
        assertThat(page.select("video")).hasSize(1);
        assertThat(page.select("figcaption")).isEmpty();
    }

    @Test
    void underNoPictureItStaysALinkAndIsKnownAllTheSame() {
        var body = "<p><a href=\"/files/" + VIDEO + "/video\">看</a></p>";
        assertThat(StoryHtml.videos(body)).containsExactly(new OwnVideo(VIDEO, null, null));
        assertThat(played(body)).isEqualTo(body);
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
            assertThat(StoryHtml.videos(body)).as(href).containsExactly(new OwnVideo(VIDEO, POSTER, null));
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
            assertThat(played(body)).as(href).doesNotContain("<video");
        }
    }

    @Test
    void captionsAreSignedWithTheirVideo() {
        assertThat(StoryHtml.clean(CAPTIONED)).isEqualTo(CAPTIONED);
        assertThat(StoryHtml.videos(CAPTIONED)).containsExactly(new OwnVideo(VIDEO, POSTER, CAPTIONS));
        var copied = CAPTIONED.replace("/files/" + CAPTIONS, "https://county.example/desk/files/" + CAPTIONS);
        assertThat(StoryHtml.clean(copied.replace("/captions", "/captions?x#y")))
                .isEqualTo(CAPTIONED);
    }

    @Test
    void thePlayerShowsCaptionsFromTheBeginning() {
        var page = Jsoup.parse(played(CAPTIONED));
        var track = page.select("figure > video > track").first();
        assertThat(track.attr("kind")).isEqualTo("captions");
        assertThat(track.attr("src")).isEqualTo("/files/" + CAPTIONS + "/captions");
        assertThat(track.attr("srclang")).isEqualTo("zh");
        assertThat(track.attr("label")).isEqualTo("中文字幕");
        assertThat(track.hasAttr("default")).isTrue();
        assertThat(page.select("figcaption").text()).isEqualTo("末班船。陆远 摄");
    }

    @Test
    void whatIsSaidCanBeReadUnderTheVideo() {
        var page = Jsoup.parse(played(CAPTIONED));
        assertThat(page.select("figure > video + details > summary").text()).isEqualTo("字幕文字");
        assertThat(page.select("details > p").first().wholeText()).isEqualTo("<b>江水</b>退了。\n末班船六点半开。");
        assertThat(page.select("details b")).isEmpty();
        assertThat(StoryHtml.played(CAPTIONED, captions -> List.of()))
                .as("captions whose words are lost")
                .contains("<track")
                .doesNotContain("details");
    }

    @Test
    void captionsGoWithTheirVideo() {
        var gone = CAPTIONED.replaceAll("<a href=\"/files/" + VIDEO + "/video\">▶ 看视频</a> ", "");
        assertThat(StoryHtml.clean(gone)).doesNotContain("captions").contains("末班船");
        assertThat(StoryHtml.clean("<p>前" + LINK + "后</p>")).isEqualTo("<p>前后</p>");
        var twice = CAPTIONED.replace(" 末", " " + LINK.replace(CAPTIONS, "01".repeat(32)) + " 末");
        assertThat(StoryHtml.clean(twice)).isEqualTo(CAPTIONED);
        var elsewhere = CAPTIONED.replace("/files/" + VIDEO + "/video", "https://v.example.org/play");
        assertThat(StoryHtml.clean(elsewhere)).doesNotContain("captions").contains("v.example.org");
        assertThat(StoryHtml.clean(StoryHtml.clean(gone))).isEqualTo(StoryHtml.clean(gone));
    }

    private static String played(String body) {
        return StoryHtml.played(
                body, captions -> captions.equals(CAPTIONS) ? List.of("<b>江水</b>退了。", "末班船六点半开。") : List.of());
    }
}
