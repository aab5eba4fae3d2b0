package org.yibaotong.newsroom.adviser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.adviser.AdviceRequest.State;
import org.yibaotong.shared.PersonId;

/** What a service outside says stands among the doubts, for people to judge. */
@YibaotongTest
class AdviserPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Newsroom newsroom;

    @Autowired
    AdviceRequests requests;

    @Autowired
    Signed signed;

    @Test
    void withoutAServiceNobodyIsAsked() {
        var story = newsroom.edited("没有外部服务");

        assertThat(get(story)).bodyText().doesNotContain("外部校对服务");
        assertThat(mvc.post()
                        .uri("/desk/stories/" + story + "/advice")
                        .with(signed.as("luyuan"))
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有设置外部校对服务");
    }

    @Test
    void whatItSaysIsMarkedAsToBeJudgedByPeople() {
        var story = newsroom.edited("居民拍手称块");
        answered(story, 1);

        assertThat(get(story)).bodyText().contains("<mark>拍手称块</mark>", "三类　标题　改为“拍手称快”", "待人工复核");
    }

    @Test
    void whatItSaidOfAnotherEditionIsForgotten() {
        var story = newsroom.edited("居民拍手称块了");
        answered(story, 1);
        newsroom.save(story, "居民拍手称快了", "<p>第一段。</p>", "luyuan");

        assertThat(get(story)).bodyText().doesNotContain("待人工复核");
    }

    @Test
    void wordsOfItsThatGetIntoAStoryAreToBeMarkedAsWrittenByAMachine() {
        var story = newsroom.edited("居民拍手叫好");
        answered(story, 1, new Advice(0, "居民", "可以写成“望江街道居民在家门口用上了直饮水”"));
        newsroom.save(story, "居民拍手叫好", "<p>望江街道居民在家门口用上了直饮水。</p>", "luyuan");
        assertThat(get(story)).bodyText().contains("这是外部校对服务写的话");

        newsroom.save(story, "居民拍手叫好", "<p><samp>望江街道居民在家门口用上了直饮水</samp>。</p>", "luyuan");
        assertThat(get(story)).bodyText().doesNotContain("这是外部校对服务写的话");
    }

    @Test
    void aWordPutRightAsItSaysIsNoWritingOfIts() {
        var story = newsroom.edited("居民拍手称块啊");
        answered(story, 1);
        newsroom.save(story, "居民拍手称快啊", "<p>第一段。</p>", "luyuan");

        assertThat(get(story)).bodyText().doesNotContain("这是外部校对服务写的话");
    }

    private void answered(StoryId story, int edition) {
        answered(story, edition, new Advice(0, "拍手称块", "改为“拍手称快”"));
    }

    private void answered(StoryId story, int edition, Advice advice) {
        PersonId by = signed.person("luyuan");
        requests.put(new AdviceRequest(
                story, edition, State.ASKED, List.of(), by, newsroom.get(story).changedAt()));
        requests.answer(story, edition, State.ANSWERED, List.of(advice));
    }

    private MvcTestResult get(StoryId story) {
        return mvc.get().uri("/desk/stories/" + story).with(signed.as("luyuan")).exchange();
    }
}
