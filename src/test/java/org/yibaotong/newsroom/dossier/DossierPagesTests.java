package org.yibaotong.newsroom.dossier;

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
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.hint.Looked;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.newsroom.submission.TestSubmissions;

/** One page for everything on one event: originals and what they contradict each other in, the story, and the way back. */
@YibaotongTest
class DossierPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestSubmissions sent;

    @Autowired
    Submissions submissions;

    @Autowired
    Looked looked;

    @Autowired
    Signed signed;

    @Test
    void originalsStandSideBySideWithWhatTheySayDifferently() {
        var two = two("老船厂的汽笛修好了，今天上午来了30名学生听它响", "老船厂的汽笛修好了，今天上午来了28名学生听它响，大家都录了像");
        assertThat(get("/desk/events/" + two.getLast()))
                .bodyText()
                .contains("事件卷宗", "2条线索", "说法不一", "学生人数", "<b>30名</b>", "<b>28名</b>")
                .contains("可能是一件事", "都提到", "以这份为底采用", "<em>");
    }

    @Test
    void whatIsTakenShowsItsStoryWithTheCreditLineAndCanBeTakenOut() {
        var two = two("渡口的老秤又用上了，卖菜的阿姨说它比电子秤还准", "渡口的老秤又用上了，卖菜的阿姨说它比电子秤还准，围了一圈人");
        assertThat(post("/desk/pool/" + two.getFirst() + "/adoption?seen=0", "with", two.getLast() + ".0"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get("/desk/events/" + two.getFirst()))
                .bodyText()
                .contains("成稿", "署名：河西社区 何佳、望江街道 周晓岚", "以这份为底", "是一件事", "拆出来");
        assertThat(post("/desk/pool/" + two.getLast() + "/taking-out", "apart", "true"))
                .hasRedirectedUrl("/desk/pool/" + two.getLast());
        assertThat(get("/desk/events/" + two.getFirst()))
                .bodyText()
                .contains("署名：河西社区 何佳<")
                .doesNotContain("围了一圈人");
        assertThat(get("/desk/pool/" + two.getLast())).bodyText().contains("重新等答复", "拆出");
    }

    @Test
    void aProgramTakesOutAsWell() {
        var two = two("旧渔网编成了秋千，挂在河堤的老樟树上", "旧渔网编成了秋千，挂在河堤的老樟树上，孩子们排着队");
        post("/desk/pool/" + two.getFirst() + "/adoption?seen=0", "with", two.getLast() + ".0");
        assertThat(mvc.delete()
                        .uri("/api/v1/submissions/" + two.getLast() + "/merge")
                        .with(signed.as("luyuan"))
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(submissions.findById(two.getLast()).orElseThrow().status().isOpen())
                .isTrue();
    }

    @Test
    void anEditorOfAnotherDistrictFindsNoDossier() {
        var two = two("望江的一件事，别的区看不到", "望江的一件事，别的区看不到，真的");
        assertThat(mvc.get().uri("/desk/events/" + two.getFirst()).with(signed.as("tangxiaoman")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLoneSubmissionSaysSo() {
        var alone = sent.lead("hejia", "只有我一个人看见了三只白鹭");
        looked.atEverything();
        assertThat(get("/desk/events/" + alone)).bodyText().contains("目前只有这一份");
    }

    private List<SubmissionId> two(String one, String other) {
        var two = List.of(sent.lead("hejia", one), sent.lead("zhouxiaolan", other));
        looked.atEverything();
        return two;
    }

    private MvcTestResult get(String url) {
        return mvc.get().uri(url).with(signed.as("luyuan")).exchange();
    }

    private MvcTestResult post(String url, String name, String value) {
        return mvc.post()
                .uri(url)
                .with(signed.as("luyuan"))
                .with(csrf())
                .param(name, value)
                .exchange();
    }
}
