package org.yibaotong.newsroom.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.shared.NewId;

/** Three answers become a first paragraph, whatever else was typed stays; a headline like a document is said to be one. */
@YibaotongTest
class OpeningPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Test
    void threeAnswersBecomeAFirstParagraphAndNothingTypedIsLost() {
        assertThat(ask("STORY", "儿科晚上也看病，看到9点", "放学后才发烧的孩子"))
                .hasStatusOk()
                .bodyText()
                .contains("拼好了", "今天下午，望江区社区卫生服务中心儿科晚上也看病，看到9点。方便了放学后才发烧的孩子。")
                .contains("写好的第二段", "标题可以这样起", "13800000000");
        assertThat(ask("LEAD", "儿科晚上也看病", "")).bodyText().contains("今天下午，望江区社区卫生服务中心儿科晚上也看病。", "已经写了一句");
    }

    @Test
    void withoutWhatChangedItIsAskedFor() {
        assertThat(ask("STORY", "", "孩子")).hasStatusOk().bodyText().contains("先写“什么变了”", "写好的第二段");
    }

    @Test
    void aHeadlineLikeADocumentIsSaidToBeOne() {
        var answer = mvc.post()
                .uri("/desk/submissions/likely")
                .with(signed.as("hejia"))
                .with(csrf())
                .param("part", "hints")
                .param("kind", "STORY")
                .param("title", "河西社区扎实推进便民服务提质增效")
                .param("body", "<p>食堂晚饭延长一小时。")
                .exchange();
        assertThat(answer).hasStatusOk().bodyText().contains("标题像公文", "扎实推进", "我们最近读的人多的");
    }

    private MvcTestResult ask(String kind, String changed, String who) {
        return mvc.post()
                .uri("/desk/submissions/opening")
                .with(signed.as("hejia"))
                .with(csrf())
                .param("key", NewId.next().toString())
                .param("kind", kind)
                .param("title", "")
                .param("body", "<p>写好的第二段")
                .param("text", "已经写了一句")
                .param("place", "望江区社区卫生服务中心")
                .param("happened", "今天下午")
                .param("contact", "13800000000")
                .param("changed", changed)
                .param("who", who)
                .exchange();
    }
}
