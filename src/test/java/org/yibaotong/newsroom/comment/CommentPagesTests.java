package org.yibaotong.newsroom.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.NewId;

/** What people of the newsroom say to each other about a story. */
@YibaotongTest
class CommentPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Newsroom newsroom;

    @Autowired
    CommentDesk desk;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoIsSpokenToAndWhoeverEditsItAreToldOnce() {
        var story = newsroom.inFirstReview("批注里提到同事的稿");
        assertThat(say(story, "chengmin", "@叶知微 这个数和来稿不一样，@陆远 再问问社区", "一共四十户")).hasStatus3xxRedirection();
        assertThat(told(story)).containsExactlyInAnyOrder("yezhiwei", "luyuan");
        assertThat(get(story, "luyuan")).hasStatusOk().bodyText().contains("程敏", "这个数和来稿不一样", "第1版“一共四十户”", "办好了");
        assertThat(page("/desk/stories/" + story, "luyuan")).bodyText().contains("有1条批注还没办");
        assertThat(page("/desk/stories/" + story + "/review", "chengmin"))
                .bodyText()
                .contains("有1条批注还没办");
    }

    @Test
    void nobodyIsToldOfTheirOwnWords() {
        var story = newsroom.edited("编辑自己写的批注");
        say(story, "luyuan", "@陆远 记得核电话", "");
        assertThat(told(story)).isEmpty();
    }

    @Test
    void whatIsSettledIsKeptAndWaitsNoMore() {
        var story = newsroom.edited("批注办好的稿");
        say(story, "xuqinghe", "第二段的日期对一下", "");
        assertThat(settle(story, only(story), "luyuan")).hasStatus3xxRedirection();
        assertThat(get(story, "luyuan"))
                .bodyText()
                .contains("第二段的日期对一下", "陆远", "办好")
                .doesNotContain("/settlement");
        assertThat(page("/desk/stories/" + story, "luyuan")).bodyText().doesNotContain("条批注还没办");
    }

    @Test
    void ofTwoWhoSettleAtOnceTheFirstStands() throws InterruptedException {
        var story = newsroom.edited("两人同时办批注的稿");
        say(story, "luyuan", "核一下数", "");
        var comment = only(story);
        assertThat(Race.of(
                        () -> settled(story, comment, "luyuan"),
                        () -> settled(story, comment, "xuqinghe"),
                        () -> settled(story, comment, "yezhiwei")))
                .containsOnly("done");
        assertThat(jdbc.sql("select count(*) from newsroom.comment where story_id = :story and settled_by is not null")
                        .param("story", story.value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private Object settled(StoryId story, UUID comment, String login) {
        desk.settle(story, comment, signed.actor(login));
        return true;
    }

    @Test
    void whatCannotBeKeptComesBackAsItWasTyped() {
        var story = newsroom.edited("批注写得太长的稿");
        assertThat(say(story, "luyuan", " \u200B　", "哪几个字"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写要说什么", "哪几个字");
        assertThat(say(story, "luyuan", "长".repeat(501), ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("最多500个字", "长".repeat(501));
        assertThat(say(story, "luyuan", "好", "长".repeat(201)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("最多200个字");
    }

    @Test
    void scriptsAreWords() {
        var story = newsroom.edited("批注里有脚本的稿");
        say(story, "luyuan", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>");
        assertThat(get(story, "luyuan"))
                .bodyText()
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void whoDoesNotReachTheStoryFindsNoComments() {
        var story = newsroom.edited("别的区看不到的批注");
        say(story, "luyuan", "只给本区的同事看", "");
        assertThat(get(story, "hejia")).hasStatus(HttpStatus.FORBIDDEN);
        var foreign = newsroom.edited("另一篇");
        settle(foreign, only(story), "luyuan");
        assertThat(get(story, "luyuan")).bodyText().contains("/settlement");
        assertThat(get(new StoryId(NewId.next()), "luyuan")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(settle(story, NewId.next(), "luyuan")).hasStatus3xxRedirection();
    }

    private UUID only(StoryId story) {
        return jdbc.sql("select id from newsroom.comment where story_id = :story")
                .param("story", story.value())
                .query(UUID.class)
                .single();
    }

    private List<String> told(StoryId story) {
        return jdbc.sql("""
                select login from notices.notice join identity.person on person.id = person_id
                 where url = :url
                """)
                .param("url", "/desk/stories/" + story + "/comments")
                .query(String.class)
                .list();
    }

    private MvcTestResult get(StoryId story, String login) {
        return page("/desk/stories/" + story + "/comments", login);
    }

    private MvcTestResult page(String address, String login) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }

    private MvcTestResult say(StoryId story, String login, String words, String passage) {
        return mvc.post()
                .uri("/desk/stories/{id}/comments", story)
                .with(signed.as(login))
                .with(csrf())
                .param("words", words)
                .param("passage", passage)
                .exchange();
    }

    private MvcTestResult settle(StoryId story, UUID comment, String login) {
        return mvc.post()
                .uri("/desk/stories/{id}/comments/{comment}/settlement", story, comment)
                .with(signed.as(login))
                .with(csrf())
                .exchange();
    }
}
