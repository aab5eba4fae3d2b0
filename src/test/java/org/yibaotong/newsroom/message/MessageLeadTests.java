package org.yibaotong.newsroom.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.Asked;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.hint.Looked;
import org.yibaotong.newsroom.submission.TestSubmissions;

/** What a resident wrote is told to the newsroom as everybody reads it, and the clerk sees what became of it. */
@YibaotongTest
class MessageLeadTests {

    private static final String TITLE = "石榴巷的公用水井冒热气";
    private static final String WORDS = "石榴巷的公用水井从前天早上起冒热气，十几位老人围着看，想请人来验一验水。";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    PublicMessages box;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestSubmissions sent;

    @Autowired
    Looked looked;

    private UUID message = new UUID(0, 0);

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from newsroom.message_lead where message_id = :id")
                .param("id", message)
                .update();
        jdbc.sql("delete from citizens.message where id = :id")
                .param("id", message)
                .update();
    }

    @Test
    void whatEverybodyReadsIsHandedOnWithoutTheWriterAndItsClerkSeesWhatBecameOfIt() {
        onTheBoard(TITLE, WORDS + "我叫王小明，请打13912345699。");
        assertThat(get("luyuan", messagePage())).bodyText().contains("报给编辑部，也许是条新闻");
        assertThat(get("luyuan", leadPage()))
                .hasStatusOk()
                .bodyText()
                .contains(TITLE, "十几位老人围着看")
                .doesNotContain("王小明", "13912345699", "2单元");
        assertThat(handOn("luyuan", WORDS)).hasRedirectedUrl(messagePage());
        assertThat(get("luyuan", messagePage()))
                .bodyText()
                .contains("报给编辑部的", "已报送")
                .doesNotContain("也许是条新闻<");
        var lead = lead();
        assertThat(get("luyuan", "/desk/pool/" + lead))
                .bodyText()
                .contains("href=\"" + messagePage() + "\">来自留言", "联系谁", "陆远")
                .doesNotContain("王小明", "13912345699");
        assertThat(post("xuqinghe", "/desk/pool/" + lead + "/decline?seen=0", "reason", "水务局已经在查，等结果再写"))
                .hasStatus(302);
        assertThat(get("luyuan", messagePage())).bodyText().contains("未采用", "水务局已经在查");
        assertThat(jdbc.sql("select count(*) from audit.entry where what = 'message.hand-on' and thing = :id")
                        .param("id", message.toString())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void whoReportsTheSameAndWhoeverOpensTheDossierReadsThatItCameFromAMessage() {
        onTheBoard(TITLE, WORDS);
        post("luyuan", messagePage() + "/referral", "unit", "河西社区", "reason", "在他们那里");
        assertThat(handOn("hejia", WORDS)).hasStatus(302);
        looked.atEverything();
        assertThat(post("zhouxiaolan", "/desk/submissions/likely", "kind", "LEAD", "text", WORDS, "part", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("可能已经有人报过", "来自留言");
        var other = sent.lead("zhouxiaolan", WORDS);
        looked.atEverything();
        assertThat(get("luyuan", "/desk/events/" + other))
                .bodyText()
                .contains("其中1条来自留言", "href=\"" + messagePage() + "\">来自留言");
        assertThat(get("luyuan", "/desk/pool/" + other)).bodyText().contains("来自留言");
    }

    @Test
    void whoseWriterTookTheConsentBackIsMarkedSoThatNobodyUsesIt() {
        onTheBoard(TITLE, WORDS);
        handOn("luyuan", WORDS);
        jdbc.sql("update citizens.message set is_public = false, may_be_public = false where id = :id")
                .param("id", message)
                .update();
        assertThat(get("luyuan", "/desk/events/" + lead())).bodyText().contains("留言人已经不同意公开，请不要再用");
    }

    @Test
    void whatAClerkTookOffTheBoardSaysOnlyThat() {
        onTheBoard(TITLE, WORDS);
        handOn("luyuan", WORDS);
        jdbc.sql("update citizens.message set is_public = false where id = :id")
                .param("id", message)
                .update();
        assertThat(get("luyuan", "/desk/events/" + lead()))
                .bodyText()
                .contains("已从留言板撤下")
                .doesNotContain("不同意公开");
    }

    @Test
    void anEditorWhoHandedItOnOpensWhatTheyAreTold() {
        onTheBoard(TITLE, WORDS);
        handOn("luyuan", WORDS);
        post("xuqinghe", "/desk/pool/" + lead() + "/decline?seen=0", "reason", "水务局已经在查，等结果再写");
        var told = jdbc.sql("select url from notices.notice where person_id = :person and url like '%' || :lead")
                .param("person", signed.person("luyuan").value())
                .param("lead", lead().toString())
                .query(String.class)
                .single();
        assertThat(get("luyuan", told))
                .hasStatusOk()
                .bodyText()
                .contains("水务局已经在查", "href=\"/desk/notices\"")
                .doesNotContain("href=\"/desk/submissions\"");
        assertThat(get("zhouxiaolan", told))
                .as("somebody who did not send it, in another unit")
                .hasStatus(404);
    }

    @Test
    void whatIsNotOnTheBoardIsNobodysToTell() {
        written(TITLE, WORDS, false);
        assertThat(get("luyuan", messagePage())).bodyText().doesNotContain("报给编辑部");
        assertThat(get("luyuan", leadPage())).hasStatus(409);
        assertThat(handOn("luyuan", WORDS)).hasStatus(422).bodyText().contains("只有放在留言板上的");
    }

    @Test
    void aTelephoneTypedAnewIsRefusedAndNothingIsSent() {
        onTheBoard(TITLE, WORDS);
        assertThat(handOn("luyuan", WORDS + "请打13912345699"))
                .hasStatus(422)
                .bodyText()
                .contains("会让人认出是谁", "十几位老人围着看");
        assertThat(handOn("luyuan", " ")).hasStatus(422);
        assertThat(handOn("luyuan", "长".repeat(6_000))).hasStatus(422);
        assertThat(handed()).isZero();
    }

    @Test
    void whoseMessageItIsNotHandsNothingOn() {
        onTheBoard(TITLE, WORDS);
        assertThat(get("hejia", leadPage())).hasStatus(404);
        assertThat(handOn("hejia", WORDS)).hasStatus(404);
    }

    @Test
    void twoWhoPressAtOnceHandItOnOnce() throws Exception {
        onTheBoard(TITLE, WORDS);
        var answers = new ConcurrentLinkedQueue<Integer>();
        Callable<?> first =
                () -> answers.add(handOn("luyuan", WORDS).getResponse().getStatus());
        Callable<?> second =
                () -> answers.add(handOn("xuqinghe", WORDS).getResponse().getStatus());
        Race.of(first, second);
        assertThat(answers).containsExactlyInAnyOrder(302, 422);
        assertThat(handed()).isOne();
    }

    private void onTheBoard(String title, String words) {
        written(title, words, true);
        assertThat(post(
                        "luyuan",
                        messagePage() + "/publication",
                        "publicTitle",
                        title,
                        "publicWords",
                        WORDS,
                        "publicPlace",
                        "石榴巷"))
                .hasStatus(302);
    }

    private void written(String title, String words, boolean mayBePublic) {
        box.write(new Asked("REQUEST", title, words, "石榴巷9号2单元", mayBePublic));
        message = jdbc.sql("select id from citizens.message where title = :title order by number desc limit 1")
                .param("title", title)
                .query(UUID.class)
                .single();
    }

    private String messagePage() {
        return "/desk/messages/" + message;
    }

    private String leadPage() {
        return "/desk/leads/messages/" + message;
    }

    private MvcTestResult handOn(String login, String words) {
        return post(login, leadPage(), "title", TITLE, "text", words, "place", "石榴巷");
    }

    private long handed() {
        return jdbc.sql("select count(*) from newsroom.message_lead where message_id = :id")
                .param("id", message)
                .query(Long.class)
                .single();
    }

    private SubmissionId lead() {
        return new SubmissionId(jdbc.sql("select submission_id from newsroom.message_lead where message_id = :id")
                .param("id", message)
                .query(UUID.class)
                .single());
    }

    private MvcTestResult get(String login, String address) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }

    private MvcTestResult post(String login, String address, String... fields) {
        var request = mvc.post().uri(address).with(signed.as(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
