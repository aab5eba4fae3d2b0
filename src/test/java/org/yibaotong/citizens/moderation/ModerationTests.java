package org.yibaotong.citizens.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.OwnMessages;
import org.yibaotong.citizens.OwnMessages.Key;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.Asked;
import org.yibaotong.citizens.TellableMessages;
import org.yibaotong.citizens.TellableMessages.Tellable;

/** Some messages are looked at first. A person decides, it can be taken back, and all of it is on the trail. */
@YibaotongTest
class ModerationTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PublicMessages messages;

    @Autowired
    OwnMessages own;

    @Autowired
    TellableMessages tellable;

    private final List<UUID> written = new ArrayList<>();

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from citizens.message where id = any(:ids)")
                .param("ids", written.toArray(UUID[]::new))
                .update();
        jdbc.sql("delete from citizens.held_word where word = '刷单返利'").update();
    }

    @Test
    void aHeldWordIsSeenThroughWhatStandsBetweenAndAnEditorLetsItGoOn() {
        assertThat(post("luyuan", "/desk/messages/held/words", "word", "刷单返利")).hasStatus(302);
        var code = write("帮帮我", "有人叫我刷 单、返-利，被骗了三千元，怎么办");
        assertThat(held()).isEqualTo("WORDS");
        assertThat(list("MINE")).doesNotContain("帮帮我");
        assertThat(list("HELD")).contains("帮帮我");
        assertThat(own.own(Key.of(code)).orElseThrow().message().road())
                .extracting(PublicMessages.Passed::kind)
                .contains("HELD");
        assertThat(post("luyuan", "/desk/messages/held/release", "messages", last()))
                .hasStatus(302);
        assertThat(list("MINE")).contains("帮帮我");
        assertThat(trail("message.moderate")).isOne();
    }

    /** Enter in a field presses the first button of its form, so the one who says why would let it go on. */
    @Test
    void enterWhereItIsSaidWhyPutsAsideAndLetsNothingGoOn() {
        assertThat(post("luyuan", "/desk/messages/held/words", "word", "刷单返利")).hasStatus(302);
        write("又是这个", "刷单返利");
        var button = Pattern.compile("(?s)action=\"/desk/messages/held/release\".*?(<button[^>]*>)")
                .matcher(list("HELD"));
        assertThat(button.find()).isTrue();
        assertThat(button.group(1)).contains("formaction=\"/desk/messages/held/aside\"");
    }

    @Test
    void whatIsPutAsideTellsItsWriterWhyAndComesBack() {
        var code = write("广告位招租", "低价");
        assertThat(post("luyuan", "/desk/messages/held/aside", "messages", last(), "reason", ""))
                .hasStatus(422);
        assertThat(post("luyuan", "/desk/messages/held/aside", "reason", "广告")).hasStatus(422);
        assertThat(post("hejia", "/desk/messages/held/aside", "messages", last(), "reason", "广告"))
                .hasStatus(403);
        assertThat(post("luyuan", "/desk/messages/held/aside", "messages", last(), "reason", "是广告，不是要办的事"))
                .hasStatus(302);
        assertThat(list("MINE")).doesNotContain("广告位招租");
        assertThat(mvc.get().uri("/desk/messages/" + last()).with(signed.as("luyuan")))
                .bodyText()
                .contains("放到一边了，受理或者转办就接着办");
        assertThat(own.own(Key.of(code)).orElseThrow().message().road())
                .anyMatch(passed -> passed.words().equals("是广告，不是要办的事"));
        assertThat(post("luyuan", "/desk/messages/held/release", "messages", last()))
                .hasStatus(302);
        assertThat(list("MINE")).contains("广告位招租");
        assertThat(trail("message.moderate")).isEqualTo(2);
    }

    @Test
    void onItsOwnPageAMessageIsPutAsideAndComesBack() {
        var code = write("代办贷款", "利息低");
        var address = "/desk/messages/" + last();
        assertThat(page()).contains("不是要办的事").doesNotContain("接着办</button>");
        assertThat(post("luyuan", address + "/aside", "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"e-reason-aside\"");
        assertThat(post("hejia", address + "/aside", "reason", "广告")).hasStatus(403);
        assertThat(post("luyuan", address + "/aside", "reason", "是广告")).hasStatus(302);
        assertThat(page())
                .contains("放到一边了，不算期限", "接着办</button>", "不办</span>")
                .doesNotContain("不是要办的事", "前受理", "收到了</span>");
        assertThat(list("ASIDE")).contains("代办贷款", "不办</span>").doesNotContain("收到了</span>");
        assertThat(mvc.post()
                        .uri("/messages/mine")
                        .header("Sec-Fetch-Site", "same-origin")
                        .param("code", code))
                .bodyText()
                .contains("是广告", "弄错了的")
                .doesNotContain("谁在办", "前受理");
        assertThat(post("hejia", address + "/release")).hasStatus(403);
        assertThat(post("luyuan", address + "/release")).hasStatus(302).hasRedirectedUrl(address);
        assertThat(list("MINE")).contains("代办贷款");
        assertThat(page()).doesNotContain("接着办</button>");
        assertThat(own.own(Key.of(code)).orElseThrow().message().road())
                .extracting(PublicMessages.Passed::kind)
                .containsExactly("WRITTEN", "SET_ASIDE", "RELEASED");
    }

    /** Wherever it is told of; the road goes on, and what is put aside stays so until somebody brings it back. */
    @Test
    void whatIsPutAsideIsSaidToBeSoEverywhereAlsoOnceItWasHandedOn() throws Exception {
        write("井盖边上卖保健品", "说能治百病");
        var address = "/desk/messages/" + last();
        assertThat(post("luyuan", address + "/publication", "publicTitle", "井盖边上卖保健品", "publicWords", "说能治百病"))
                .hasStatus(302);
        assertThat(post("luyuan", address + "/aside", "reason", "不是要办的事")).hasStatus(302);
        tellable.handOn(
                new MessageId(written.getLast()), new Tellable("井盖边上卖保健品", "说能治百病", ""), signed.actor("luyuan"));
        var number = jdbc.sql("select number from citizens.message where id = :id")
                .param("id", written.getLast())
                .query(Long.class)
                .single();
        var link = "li:has(a[href=/messages/" + number + "])";
        assertThat(Jsoup.parse(open("/messages?which=OPEN")).select(link)).isEmpty();
        var row = Jsoup.parse(open("/messages")).select(link);
        assertThat(row.text()).contains("不办").doesNotContain("前受理");
        assertThat(open("/messages/" + number)).contains("不办").doesNotContain("谁在办", "前受理");
        assertThat(messages.similar("井盖边上卖保健品", "说能治百病"))
                .filteredOn(one -> one.number() == number)
                .singleElement()
                .matches(PublicMessages.PublicMessage::isSetAside);
        assertThat(mvc.post().uri("/messages/" + number + "/followers").header("Sec-Fetch-Site", "same-origin"))
                .hasStatusOk()
                .bodyText()
                .contains("编辑看过，没有交给单位办")
                .doesNotContain("前有进展");
        assertThat(page()).contains("放到一边了，不算期限", "接着办</button>");
    }

    @Test
    void whoeverIsSecondPutsNothingAsideAgain() {
        var code = write("又是代办贷款", "利息更低");
        var address = "/desk/messages/" + last();
        var mine = mvc.post()
                .uri("/messages/mine")
                .header("Sec-Fetch-Site", "same-origin")
                .param("code", code);
        assertThat(mine).bodyText().contains("有答复要通知您吗");
        post("luyuan", address + "/aside", "reason", "是广告");
        assertThat(mine).bodyText().contains("没有交给单位办").doesNotContain("有答复要通知您吗", "发代码");
        assertThat(post("xuqinghe", address + "/aside", "reason", "我也看是广告")).hasStatus(302);
        assertThat(own.own(Key.of(code)).orElseThrow().message().road())
                .extracting(PublicMessages.Passed::kind)
                .containsOnlyOnce("SET_ASIDE");
        assertThat(trail("message.moderate")).isOne();
    }

    @Test
    void theSixthThatSaysTheSameInADayIsLookedAtFirst() {
        for (int time = 1; time <= 5; time++) {
            write("转发抽奖第" + time + "次", "转发这条留言到三个群，就能领取免费手机一部，名额有限先到先得");
            assertThat(held()).isEmpty();
        }
        write("转发抽奖又来了", "转发这条留言到三个群，就能领取免费手机一部，名额有限先到先得");
        assertThat(held()).isEqualTo("ALIKE");
        write("巷子口的路灯不亮", "昨天晚上八点开始不亮了，请派人来修一修");
        assertThat(held()).isEmpty();
    }

    @Test
    void whatAUnitIsAtIsNotPutAside() {
        write("井盖响", "一夜都响");
        assertThat(post("luyuan", "/desk/messages/" + last() + "/acceptance")).hasStatus(302);
        assertThat(post("luyuan", "/desk/messages/held/aside", "messages", last(), "reason", "烦"))
                .hasStatus(422)
                .bodyText()
                .contains("已经在办");
    }

    /** A neighbour whom no rule finds was taken out by hand. */
    @Test
    void whatAClerkTookOutIsNotOfferedAgainOnceItComesOffTheBoard() {
        write("楼上漏水", "楼上的老刘不肯修");
        var address = "/desk/messages/" + last();
        var shown = new String[] {"publicTitle", "楼上漏水", "publicWords", "楼上不肯修", "publicPlace", "河西路"};
        assertThat(post("luyuan", address + "/publication", shown)).hasStatus(302);
        assertThat(post("luyuan", address + "/unpublication")).hasStatus(302);
        assertThat(Jsoup.parse(page()).expectFirst("#f-publicWords").text()).isEqualTo("楼上不肯修");
        assertThat(Jsoup.parse(page()).expectFirst("#f-publicPlace").val()).isEqualTo("河西路");
    }

    /** The refusal is about what stands there, so it is not folded away. */
    @Test
    void whatWasRefusedForTheBoardIsShownAsItWasTyped() {
        write("楼上漏水", "请来看看");
        var address = "/desk/messages/" + last();
        var folded = "details:has(#f-publicWords)";
        assertThat(Jsoup.parse(page()).select(folded).hasAttr("open")).isFalse();
        var refused = post("luyuan", address + "/publication", "publicTitle", "楼上漏水", "publicWords", "请打13912345678");
        assertThat(refused).hasStatus(422);
        var again = Jsoup.parse(
                new String(refused.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(again.select(folded).hasAttr("open")).isTrue();
    }

    @Test
    void whatWasPutOnTheBoardComesOffAgain() {
        write("花坛没人浇水", "花都干了");
        var address = "/desk/messages/" + last();
        assertThat(post("luyuan", address + "/unpublication")).hasStatus(422);
        assertThat(post("luyuan", address + "/publication", "publicTitle", "花坛没人浇水", "publicWords", "花都干了"))
                .hasStatus(302);
        assertThat(mvc.get().uri("/messages?which=OPEN")).bodyText().contains("花坛没人浇水");
        assertThat(post("luyuan", address + "/unpublication")).hasStatus(302);
        assertThat(mvc.get().uri("/messages?which=OPEN")).bodyText().doesNotContain("花坛没人浇水");
        assertThat(trail("message.unpublish")).isOne();
    }

    @Test
    void wordsAreShortAndTheirChangesAreOnTheTrail() {
        assertThat(post("luyuan", "/desk/messages/held/words", "word", "一")).hasStatus(422);
        assertThat(post("luyuan", "/desk/messages/held/words", "word", "长".repeat(31)))
                .hasStatus(422);
        assertThat(post("luyuan", "/desk/messages/held/words", "word", "刷单返利")).hasStatus(302);
        assertThat(post("luyuan", "/desk/messages/held/words/removal", "word", "刷单返利"))
                .hasStatus(302);
        assertThat(mvc.get().uri("/desk/messages/held").with(signed.as("luyuan")))
                .bodyText()
                .doesNotContain("刷单返利");
        assertThat(jdbc.sql("select count(*) from audit.entry where what = 'held-word.change' and thing = '刷单返利'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    private String write(String title, String words) {
        var code = messages.write(new Asked("REQUEST", title, words, "", true));
        written.add(jdbc.sql("select id from citizens.message order by number desc limit 1")
                .query(UUID.class)
                .single());
        return code;
    }

    private String last() {
        return written.getLast().toString();
    }

    private String held() {
        return jdbc.sql("select held from citizens.message where id = :id")
                .param("id", written.getLast())
                .query(String.class)
                .single();
    }

    private long trail(String act) {
        return jdbc.sql("select count(*) from audit.entry where what = :act and thing = :id")
                .param("act", act)
                .param("id", last())
                .query(Long.class)
                .single();
    }

    private String open(String address) {
        var page = mvc.get().uri(address).exchange();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private String page() {
        return body("/desk/messages/" + last());
    }

    private String list(String queue) {
        return body("/desk/messages?queue=" + queue);
    }

    private String body(String address) {
        var page = mvc.get().uri(address).with(signed.as("luyuan")).exchange();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String login, String address, String... fields) {
        var request = mvc.post().uri(address).with(signed.as(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
