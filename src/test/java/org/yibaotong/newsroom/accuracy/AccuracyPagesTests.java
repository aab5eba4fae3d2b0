package org.yibaotong.newsroom.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.hint.Looked;
import org.yibaotong.newsroom.submission.TestSubmissions;

/** Hints are measured by what people say of them. */
@YibaotongTest
class AccuracyPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestSubmissions sent;

    @Autowired
    Looked looked;

    @Autowired
    Signed signed;

    @Test
    void aHintThatSomebodyContradictsStandsOnThePage() throws Exception {
        var two = two("打谷场上的露天电影放了两个钟头，老放映员换了四次片", "打谷场上的露天电影放了两个钟头，老放映员换了四次片，散场下雨了");
        assertThat(page("luyuan").text()).doesNotContain("打谷场上的露天电影");

        say(two, "parting");

        assertThat(page("luyuan").select(".line-list").text()).contains("打谷场上的露天电影", "不是同一件事，提示错了");
        assertThat(page("tangxiaoman").text()).doesNotContain("打谷场上的露天电影");
    }

    @Test
    void whatOnlyPeopleSawIsMissedAndWhatTheyConfirmIsRight() throws Exception {
        var unlike = two("石拱桥边的豆腐坊重新冒起了热气", "十二棵银杏今早被登记成了古树");
        say(unlike, "pairing");
        assertThat(page("luyuan").select(".line-list").text()).contains("十二棵银杏", "是同一件事，没提示出来");

        var alike = two("旧粮仓改成的书屋开了灯，二十个座位坐满了人", "旧粮仓改成的书屋开了灯，二十个座位坐满了人，有人站着看");
        say(alike, "pairing");
        assertThat(page("luyuan").select(".line-list").text()).doesNotContain("旧粮仓改成的书屋");
        assertThat(page("luyuan").select("h2").text()).containsPattern("有人判断过的\\d+对里，\\d+对说对了");
    }

    private List<SubmissionId> two(String one, String other) {
        var two = List.of(sent.lead("hejia", one), sent.lead("zhouxiaolan", other));
        looked.atEverything();
        return two;
    }

    private void say(List<SubmissionId> two, String what) {
        assertThat(mvc.post()
                        .uri("/desk/pool/" + two.getFirst() + "/" + what)
                        .with(signed.as("luyuan"))
                        .with(csrf())
                        .param("others", two.getLast().toString())
                        .param("shown", "2999-01-01T00:00:00Z")
                        .exchange())
                .hasStatus(HttpStatus.FOUND);
    }

    private Document page(String login) throws Exception {
        var answer = mvc.get().uri("/desk/pool/hints").with(signed.as(login)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
