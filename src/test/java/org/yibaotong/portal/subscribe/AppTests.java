package org.yibaotong.portal.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.YibaotongTest;
import tools.jackson.databind.json.JsonMapper;

/** What a browser needs to put the portal on a telephone's first screen. */
@YibaotongTest
class AppTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void theManifestNamesItAndItsIconsAreThereInTheSizesItSays() throws Exception {
        var manifest = JsonMapper.builder().build().readTree(bytes("/app.webmanifest"));
        assertThat(manifest.path("name").asString()).isNotEmpty();
        assertThat(manifest.path("start_url").asString()).isEqualTo("/");
        assertThat(manifest.path("display").asString()).isEqualTo("standalone");
        int drawn = 0;
        for (var icon : manifest.path("icons")) {
            var content = bytes(icon.path("src").asString());
            if (icon.path("type").asString().equals("image/png")) {
                var size = ImageIO.read(new ByteArrayInputStream(content));
                assertThat(icon.path("sizes").asString()).isEqualTo(size.getWidth() + "x" + size.getHeight());
                drawn++;
            }
        }
        assertThat(drawn).isEqualTo(2);
    }

    @Test
    void everyPageLeadsToTheManifestAndToAnIconForTelephonesThatReadNone() throws Exception {
        var page = Jsoup.parse(new String(bytes("/"), StandardCharsets.UTF_8));
        assertThat(page.select("link[rel=manifest]").attr("href")).isEqualTo("/app.webmanifest");
        var icon = ImageIO.read(new ByteArrayInputStream(
                bytes(page.select("link[rel=apple-touch-icon]").attr("href"))));
        assertThat(icon.getWidth()).isEqualTo(180);
    }

    @Test
    void whoeverAsksForAnIconWithoutReadingThePageIsLedToOne() {
        var icon = mvc.get().uri("/favicon.ico").exchange();
        assertThat(icon).hasStatus(302);
        assertThat(bytes(String.valueOf(icon.getResponse().getRedirectedUrl()))).isNotEmpty();
    }

    private byte[] bytes(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
