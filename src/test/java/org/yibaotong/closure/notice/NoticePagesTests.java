package org.yibaotong.closure.notice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.closure.ToBeClosed;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.web.Times;

/** The notice in all its shapes, and the page on which people read where everything went and say whether they found it. */
@YibaotongTest
class NoticePagesTests {

    private static final String LINK = "https://rm.shili.example/n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Accounts accounts;

    @Test
    void aNoticeIsWrittenFromTheCaseAndCompletedUntilItIsGiven() throws Exception {
        var account = account();
        var address = ready(account);
        assertThat(page(address + "/notice"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "主办的"
                                + accounts.get(new AccountId(UUID.fromString(account)))
                                        .called(),
                        "国办发〔2018〕123号",
                        "示网信办〔2026〕20号",
                        "停止发布信息",
                        "请谅解",
                        "办理注销手续",
                        "到融媒体中心门户",
                        "活动报名",
                        "15个工作日",
                        "不要相信",
                        "自动回复");
        assertThat(post(address + "/notice", "basis", "", "telephone", "12345", "remains", "都存好了"))
                .hasStatus(422)
                .bodyText()
                .contains("请写依据哪个文件", "都存好了");
        assertThat(post(address + "/notice", "basis", "《示例市办法》", "telephone", "0731-12345", "remains", "都存好了"))
                .hasStatus3xxRedirection();
        assertThat(page(address + "/notice")).bodyText().contains("《示例市办法》", "0731-12345", "都存好了");
        pass(address, "NOTICE", 3, "", LINK);
        assertThat(post(address + "/notice", "basis", "另一个", "telephone", "1", "remains", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("公告已经贴出去了");
    }

    @Test
    void aNoticeIsAWordFileAPdfAndAPictureWithACode() throws Exception {
        var address = ready(account());
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes(address + "/notice/word")));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("的公告", "活动报名", "门户“活动”");
        }
        assertThat(new String(bytes(address + "/notice/pdf"), ISO_8859_1)).startsWith("%PDF");
        var picture = ImageIO.read(new ByteArrayInputStream(bytes(address + "/notice/picture")));
        assertThat(picture.getWidth()).isEqualTo(1080);
        assertThat(picture.getHeight()).isGreaterThan(1000);
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes(address + "/notice/code")))
                        .getWidth())
                .isGreaterThan(300);
    }

    @Test
    void whatGoesWhereIsKnownBeforeANoticeIsWritten() {
        var address = begun(account());
        assertThat(page(address + "/notice")).hasStatus(409).bodyText().contains("先把每项服务的去处定下来");
    }

    @Test
    void everybodyReadsWhereItWentAndSaysWhetherTheyFoundIt() {
        var account = account();
        var address = ready(account);
        assertThat(open("/moved/" + account)).hasStatusOk().bodyText().contains("它还在用");
        assertThat(open("/moved/" + account + "/notice")).hasStatus(404);
        pass(address, "NOTICE", 3, "", LINK);
        assertThat(open("/moved/" + account + "/notice"))
                .hasStatusOk()
                .bodyText()
                .contains("的公告", "活动报名", "门户“活动”");
        assertThat(page(address)).bodyText().contains("群众找到了吗", "还没有人回答");
        assertThat(answer(account, "198.51.100.1", "found", "true")).hasStatus3xxRedirection();
        assertThat(answer(account, "198.51.100.1", "found", "false", "words", "老年卡在哪办"))
                .hasStatus3xxRedirection();
        assertThat(answer(account, "198.51.100.1", "found", "false", "words", "打我电话13900001111"))
                .hasStatus(422)
                .bodyText()
                .contains("请不要写电话", "打我电话13900001111");
        assertThat(page(address)).bodyText().contains("人找到了", "老年卡在哪办").doesNotContain("13900001111");
    }

    @Test
    void whoAnswersTooOftenIsAskedToWait() {
        var account = account();
        pass(ready(account), "NOTICE", 3, "", LINK);
        for (int at = 0; at < 6; at++) {
            assertThat(answer(account, "198.51.100.2", "found", "true")).hasStatus3xxRedirection();
        }
        assertThat(answer(account, "198.51.100.2", "found", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("您说得有点多了");
    }

    @Test
    void anAnswerComesFromOurOwnPageAndForAnAccountThereIs() {
        assertThat(mvc.post().uri("/moved/" + account() + "/answers").param("found", "true"))
                .hasStatus(403);
        assertThat(answer(UUID.randomUUID().toString(), "198.51.100.3", "found", "true"))
                .hasStatus(404);
        assertThat(open("/moved/" + UUID.randomUUID())).hasStatus(404);
        assertThat(open("/moved/nobody")).hasStatus(404);
        assertThat(open("/moved")).hasStatus3xxRedirection();
    }

    @Test
    void aNoticeThatWasTakenBackSaysSo() {
        var account = account();
        var address = ready(account);
        pass(address, "NOTICE", 3, "", LINK);
        assertThat(post(address + "/reversal", "words", "老人靠它挂号")).hasStatus3xxRedirection();
        assertThat(open("/moved/" + account + "/notice"))
                .hasStatusOk()
                .bodyText()
                .contains("不关停了，继续使用");
        assertThat(open("/moved/" + account)).bodyText().contains("它还在用");
    }

    @Test
    void aProgramReadsAndWritesTheSame() {
        var address = ready(account()).replace("/desk/", "/api/v1/");
        assertThat(page(address + "/notice")).hasStatusOk().bodyText().contains("autoReply", "活动报名");
        assertThat(mvc.put()
                        .uri(address + "/notice")
                        .contentType("application/json")
                        .content("{\"basis\":\"《示例市办法》\",\"telephone\":\"12345\",\"remains\":\"都存好了\"}")
                        .with(csrf())
                        .with(signed.as("duruo")))
                .hasStatusOk()
                .bodyText()
                .contains("示例市办法");
    }

    private String account() {
        return jdbc.sql("""
                select id from register.account
                 where state = 'NORMAL' and platform = 'wechat' and id not in (select account_id from closure.closure_case)
                   and not exists (select from register.service where account_id = id) and platform || handle = any(:closed)
                 order by id desc limit 1
                """)
                .param("closed", ToBeClosed.NAMES)
                .query(UUID.class)
                .single()
                .toString();
    }

    private String begun(String account) {
        var address = String.valueOf(
                post("/desk/closures", "account", account).getResponse().getRedirectedUrl());
        pass(address, "DECISION", 4, "示网信办〔2026〕20号", "");
        return address;
    }

    /** Everything has its new home, so that people can be told. */
    private String ready(String account) {
        var address = begun(account);
        post(address + "/services", "name", "活动报名");
        post(address + "/services/0", "home", "门户“活动”", "telephone", "0731-12345678");
        pass(address, "SERVICES", 4, "到融媒体中心门户", "");
        return address;
    }

    private void pass(String address, String station, int daysAgo, String words, String link) {
        var day = Times.date(clock.instant()).minusDays(daysAgo).toString();
        assertThat(post(address + "/stations/" + station, "on", day, "words", words, "link", link))
                .as(station)
                .hasStatus3xxRedirection();
    }

    private MvcTestResult open(String address) {
        return mvc.get().uri(address).exchange();
    }

    private MvcTestResult answer(String account, String from, String... fields) {
        var request = mvc.post()
                .uri("/moved/" + account + "/answers")
                .header("Sec-Fetch-Site", "same-origin")
                .with(sent -> {
                    sent.setRemoteAddr(from);
                    return sent;
                });
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(signed.as("duruo")).exchange();
    }

    private byte[] bytes(String address) {
        var answer = page(address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(csrf()).with(signed.as("duruo"));
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
