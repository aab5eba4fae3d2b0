package org.yibaotong.publishing.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.SignedOffStories.SignedOffStory;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.ToldStories;

@YibaotongTest
class PublicationPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ToldStories stories;

    @Autowired
    Signed signed;

    @Test
    void theNewsroomSeesWhereAStoryWent() {
        var story = stories.signOff(stories.story("发到哪里了", "<p>门户</p>"));
        var list = page(get("/desk/publications", "luyuan"));
        assertThat(list.select("a[href=/desk/publications/" + story + "]").text())
                .isEqualTo("发到哪里了");
        var page = page(get("/desk/publications/" + story, "luyuan"));
        assertThat(page.select(".line-list").first().text()).contains("门户", "已发布", "第1版");
        assertThat(page.select(".plot .num").text()).isEqualTo("还没有阅读");
        assertThat(page.select(".plot .src").text()).contains("截至");
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void aStoryThatDidNotGetOutCanBeSentAgain() {
        var story = stories.story("没发到的稿件", "<p>改过</p>");
        stories.signOff(story, "c".repeat(64), "");
        var trouble = page(get("/desk/publications?state=trouble", "luyuan"));
        assertThat(trouble.select("a[href=/desk/publications/" + story.story() + "]"))
                .hasSize(1);
        var again = page(get("/desk/publications/" + story.story(), "luyuan"))
                .select("form[action$=/attempt]")
                .attr("action");
        assertThat(post(again, "luyuan")).hasStatus3xxRedirection();
    }

    @Test
    void whatGotOutIsNotSentAgain() {
        var story = stories.signOff(stories.story("已经发到", "<p>好</p>"));
        var refused = post("/desk/publications/" + story + "/deliveries/portal/attempt", "luyuan");
        assertThat(refused).hasStatus(409).bodyText().contains("没有要重发的");
        assertThat(post("/desk/publications/" + story + "/deliveries/fax/attempt", "luyuan"))
                .hasStatus(404);
    }

    @Test
    void correspondentsAndStrangersDoNotSeeIt() {
        var story = stories.signOff(stories.story("不归通讯员看", "<p>采编</p>"));
        assertThat(get("/desk/publications", "hejia")).hasStatus(403);
        assertThat(get("/desk/publications/" + story, "hejia")).hasStatus(403);
        assertThat(mvc.get().uri("/desk/publications")).hasStatus3xxRedirection();
    }

    @Test
    void aStoryOutOfReachIsAsGoodAsNone() {
        var story = told("区里的编辑看不到", signed.actor("luyuan").unit());
        assertThat(get("/desk/publications/" + story, districtEditor())).hasStatus(404);
        assertThat(get("/desk/publications/" + StoryId.next(), "luyuan")).hasStatus(404);
        assertThat(get("/desk/publications/not-an-id", "luyuan")).hasStatus(400);
    }

    @Test
    void programsGetTheSameFigures() {
        var story = stories.signOff(stories.story("程序来取数", "<p>数</p>"));
        assertThat(get("/api/v1/publications/" + story + "/figures", "luyuan"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(get("/api/v1/publications/" + story, "luyuan"))
                .bodyJson()
                .extractingPath("$.deliveries[0].state")
                .isEqualTo("PUBLISHED");
        assertThat(get("/api/v1/publications", "luyuan"))
                .bodyJson()
                .extractingPath("$.publications[0].headline")
                .asString()
                .isNotEmpty();
    }

    @Test
    void readsAreUnknownWhereThePortalHasNothing() {
        var story = stories.story("没有数就不写零", "<p>改过</p>");
        stories.signOff(story, "d".repeat(64), "");
        assertThat(page(get("/desk/publications/" + story.story(), "luyuan")).text())
                .contains("没有阅读数");
        assertThat(get("/api/v1/publications/" + story.story() + "/figures", "luyuan"))
                .hasStatus(404);
    }

    private StoryId told(String headline, org.yibaotong.shared.UnitId unit) {
        SignedOffStory story = stories.story(headline, "<p>内容</p>");
        assertThat(story.unit()).isEqualTo(unit);
        return stories.signOff(story);
    }

    private static String districtEditor() {
        return "tangxiaoman";
    }

    private MvcTestResult get(String address, String login) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }

    private MvcTestResult post(String address, String login) {
        return mvc.post()
                .uri(address)
                .with(signed.as(login))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private static Document page(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
