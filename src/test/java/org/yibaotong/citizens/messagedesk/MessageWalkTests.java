package org.yibaotong.citizens.messagedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.SentLetters;
import org.yibaotong.citizens.follower.FollowerNews;
import org.yibaotong.citizens.messagebox.MessageMorning;
import org.yibaotong.citizens.writer.WriterNews;
import org.yibaotong.web.Times;

/** A message from the shopkeeper who writes it to the word that it is solved, and everything that can come between. */
@YibaotongTest
class MessageWalkTests {

    private static final Pattern CODE = Pattern.compile("class=\"code\">([^<]*)<");
    private static final String ANSWER = "明天上午派人去修，修好打电话告诉您。再不亮请打0000-8800-3100。";

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageMorning morning;

    @Autowired
    FollowerNews news;

    @Autowired
    WriterNews writerNews;

    @Autowired
    PublicMessages box;

    private final List<UUID> written = new ArrayList<>();

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from citizens.message where id = any(:ids)")
                .param("ids", written.toArray(UUID[]::new))
                .update();
    }

    @Test
    void aShopkeeperWritesIsAnsweredAndSaysThatItIsSolved() throws Exception {
        var code = written("铁匠弄口的护栏松了");
        assertThat(post("/messages/mine", "code", code))
                .bodyText()
                .contains("收到了", "铁匠弄口的护栏松了", "没有放在留言板上", "<span>写来</span>");
        assertThat(act("luyuan", "acceptance")).hasStatus(302);
        assertThat(act("luyuan", "draft", "answer", "短"))
                .hasStatus(422)
                .bodyText()
                .contains("至少20个字");
        assertThat(act("luyuan", "draft", "answer", ANSWER)).hasStatus(302);
        assertThat(post("/messages/mine", "code", code)).bodyText().doesNotContain("明天上午派人");
        assertThat(pass("luyuan", "1")).hasStatus(422).bodyText().contains("要请另一个人看过");
        assertThat(pass("xuqinghe", "1")).hasStatus(302);
        assertThat(post("/messages/mine", "code", code)).bodyText().contains("明天上午派人", "解决了吗？");
        assertThat(post("/messages/mine/solved", "code", code))
                .bodyText()
                .contains("本人说解决了")
                .doesNotContain("有答复要通知您吗", "发代码");
        assertThat(post("/messages/mine/reopening", "code", code, "why", "又松了")).hasStatus(422);
        assertThat(trail("message.answer")).isOne();
    }

    @Test
    void whoSaysThatItIsNotSolvedHasItReopened() throws Exception {
        var code = answered("铁匠弄口的井盖响");
        assertThat(post("/messages/mine/reopening", "code", code, "why", "")).hasStatus(422);
        assertThat(post("/messages/mine/reopening", "code", code, "why", "还是响"))
                .hasStatusOk()
                .bodyText()
                .contains("记下了，重新办", "受理了");
        assertThat(show("luyuan")).bodyText().contains("留言人说没解决", "还是响");
    }

    @Test
    void whatOthersAskedIsOfferedFirstAndFollowedInsteadOfWrittenAgain() throws Exception {
        agreed("铁匠弄口的路灯一闪一闪", "晚上看不清，请打13912345678。");
        assertThat(act("luyuan", "publication", "publicTitle", "路灯", "publicWords", "请打13912345678"))
                .hasStatus(422)
                .bodyText()
                .contains("会让人认出是谁");
        assertThat(show("luyuan")).bodyText().contains("请打***");
        assertThat(act("luyuan", "publication", "publicTitle", "铁匠弄口的路灯一闪一闪", "publicWords", "晚上看不清"))
                .hasStatus(302);
        var offered = post("/messages", "kind", "REQUEST", "title", "铁匠弄口路灯一闪一闪的", "words", "请修一修");
        assertThat(offered).hasStatusOk().bodyText().contains("已经有人问过类似的", "不是同一件事，交上去", "请修一修");
        assertThat(mvc.post().uri("/messages/" + number() + "/followers")).hasStatus(403);
        assertThat(post("/messages/" + number() + "/followers"))
                .hasStatusOk()
                .bodyText()
                .contains("您也问这件事");
        assertThat(mvc.get().uri("/messages?which=OPEN"))
                .bodyText()
                .contains("还有1人问")
                .doesNotContain("13912345678");
        assertThat(mvc.get().uri("/messages/" + number()))
                .bodyText()
                .contains("晚上看不清")
                .doesNotContain("13912345678");
    }

    @Test
    void theNameOfAChildIsOfferedStarredAndRefusedWhereItIsTypedAgain() throws Exception {
        var words = "我女儿李小雨在桥头摔了，儿子陈明也摔过。";
        agreed("铁匠弄的孩子王浩摔了", words);
        assertThat(show("luyuan")).bodyText().contains("value=\"铁匠弄的孩子**摔了\"", ">我女儿**在桥头摔了，儿子**也摔过。</textarea>");
        assertThat(act("luyuan", "publication", "publicTitle", "桥头", "publicWords", words))
                .hasStatus(422)
                .bodyText()
                .contains("“李小雨、陈明”像是孩子的姓名，会让人认出是谁");
        assertThat(act("luyuan", "publication", "publicTitle", "孩子王浩", "publicWords", "摔了"))
                .hasStatus(422);
        assertThat(mvc.get().uri("/messages/" + number())).hasStatus(404);
        assertThat(act("luyuan", "publication", "publicTitle", "桥头", "publicWords", "我女儿**在桥头摔了。"))
                .hasStatus(302);
        assertThat(mvc.get().uri("/messages/" + number())).bodyText().doesNotContain("李小雨", "陈明", "王浩");
    }

    /** Also an answer from before such words were refused, which nobody can write anew any more. */
    @Test
    void whatTheOfficeSaysDoesNotTellWhoAChildIsAndWhatWasTypedComesBack() throws Exception {
        agreed("铁匠弄小学太挤", "三班坐不下");
        var note = "李小雨同学的座位已经调好，别的还在调";
        assertThat(act("luyuan", "aside", "reason", note))
                .hasStatus(422)
                .bodyText()
                .contains("“李小雨”会让人认出是谁", "value=\"" + note + "\"");
        act("luyuan", "acceptance");
        assertThat(act("luyuan", "extension", "note", note))
                .hasStatus(422)
                .bodyText()
                .contains("“李小雨”会让人认出是谁", "value=\"" + note + "\"");
        var answer = "李小雨同学的座位已经调好，请放心，有事再打电话来。";
        assertThat(act("luyuan", "draft", "answer", answer))
                .hasStatus(422)
                .bodyText()
                .contains("“李小雨”像是孩子的姓名", ">" + answer + "</textarea>");
        act("luyuan", "draft", "answer", ANSWER);
        jdbc.sql("update citizens.message set answer = :answer where id = :id")
                .param("answer", answer)
                .param("id", written.getLast())
                .update();
        assertThat(pass("xuqinghe", "1")).hasStatus(422).bodyText().contains("“李小雨”会让人认出是谁，请退回重写");
        jdbc.sql("update citizens.message set state = 'ANSWERED', answered_on = current_date where id = :id")
                .param("id", written.getLast())
                .update();
        assertThat(act("luyuan", "publication", "publicTitle", "太挤", "publicWords", "三班坐不下"))
                .hasStatus(422)
                .bodyText()
                .contains("“李小雨”像是孩子的姓名", "“李小雨”不是孩子的姓名，因为");
    }

    /** Only clerks read why; that nobody publishes falsified words instead. */
    @Test
    void whatOnlyLooksLikeTheNameOfAChildIsPublishedByWhoSaysWhatItIs() throws Exception {
        agreed("铁匠弄丢了鞋", "孩子李宁牌球鞋丢了");
        assertThat(show("luyuan")).bodyText().doesNotContain("name=\"overruling\"");
        var shown = new String[] {"publicTitle", "丢了鞋", "publicWords", "孩子李宁牌球鞋丢了"};
        var refused = act("luyuan", "publication", shown);
        assertThat(refused).hasStatus(422).bodyText().contains("“李宁牌”不是孩子的姓名，因为", "孩子李宁牌球鞋丢了</textarea>");
        assertThat(act("luyuan", "publication", and(shown, "doubted", hidden(refused, "doubted"), "overruling", "牌子")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"牌子\"");
        assertThat(act(
                        "luyuan",
                        "publication",
                        and(shown, "doubted", hidden(refused, "doubted"), "overruling", "是球鞋的牌子")))
                .hasStatus(302);
        assertThat(mvc.get().uri("/messages/" + number()))
                .bodyText()
                .contains("孩子李宁牌球鞋丢了")
                .doesNotContain("是球鞋的牌子");
        assertThat(show("hejia")).hasStatus(404);
        assertThat(show("luyuan")).bodyText().contains("“李宁牌”不是姓名：是球鞋的牌子");
    }

    @Test
    void whatOnlyLooksLikeTheNameOfAChildIsAnsweredByWhoSaysWhatItIs() throws Exception {
        agreed("铁匠弄口捡到了鞋", "一双球鞋");
        act("luyuan", "acceptance");
        var answer = "孩子李宁牌球鞋已经找到，放在铁匠弄口门卫那里，请您来拿。";
        var refused = act("luyuan", "draft", "answer", answer);
        assertThat(refused).hasStatus(422).bodyText().contains("“李宁牌”不是孩子的姓名，因为", answer + "</textarea>");
        assertThat(act(
                        "luyuan",
                        "draft",
                        "answer",
                        answer,
                        "doubted",
                        hidden(refused, "doubted"),
                        "overruling",
                        "是球鞋的牌子"))
                .hasStatus(302);
        assertThat(show("xuqinghe")).bodyText().contains("“李宁牌”不是姓名：是球鞋的牌子");
        assertThat(pass("xuqinghe", "1")).hasStatus(302);
        assertThat(act("luyuan", "publication", "publicTitle", "捡到了鞋", "publicWords", "一双球鞋"))
                .as("nobody says it a second time")
                .hasStatus(302);
        assertThat(mvc.get().uri("/messages/" + number()))
                .bodyText()
                .contains(answer)
                .doesNotContain("是球鞋的牌子");
    }

    /** The number in the menu is that of two lists. */
    @Test
    void whatTheMenuCountsIsCountedWhereItStands() throws Exception {
        agreed("铁匠弄口的邮筒", "锈了");
        act("luyuan", "acceptance");
        act("luyuan", "draft", "answer", ANSWER);
        var page = mvc.get().uri("/desk/messages").with(signed.as("xuqinghe")).exchange();
        var list = Jsoup.parse(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
        var counted = list.select(".tabs b").eachText();
        assertThat(list.select(".tabs a[href*=TO_READ] b").text()).isNotEmpty();
        assertThat(list.select(".side a[href=/desk/messages]").text())
                .endsWith(String.valueOf(
                        counted.stream().mapToInt(Integer::parseInt).sum()));
    }

    private static String[] and(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void whoFollowsIsToldOnceItIsAnsweredAskedFourWeeksLaterAndThenForgotten() throws Exception {
        agreed("铁匠弄口的水龙头滴水", "一直在滴");
        act("luyuan", "publication", "publicTitle", "铁匠弄口的水龙头滴水", "publicWords", "一直在滴");
        var followers = "/messages/" + number() + "/followers";
        var asked = "您也问的留言（第" + number() + "号）";
        try (var letters = new SentLetters()) {
            assertThat(post(followers + "/code", "contact", "nobody")).hasStatus(422);
            assertThat(post(followers + "/code", "contact", "13800007701")).hasStatusOk();
            assertThat(post(followers + "/contact", "contact", "13800007701", "digits", "x"))
                    .hasStatus(422);
            assertThat(post(followers + "/contact", "contact", "13800007701", "digits", letters.digits()))
                    .bodyText()
                    .contains("答复了就告诉您");
            act("luyuan", "acceptance");
            act("luyuan", "draft", "answer", ANSWER);
            assertThat(pass("xuqinghe", "1")).hasStatus(302);
            news.tell();
            news.tell();
            assertThat(letters.all())
                    .filteredOn(letter -> letter.contains(asked + "答复了"))
                    .hasSize(1);
            assertThat(reached()).isOne();
            since("answered_on", 28);
            morning.pass();
            news.tell();
            news.tell();
            assertThat(letters.all())
                    .filteredOn(letter -> letter.contains(asked + "答复28天了"))
                    .singleElement()
                    .asString()
                    .contains("解决了吗？", "/messages/" + number());
        }
        assertThat(reached()).isZero();
    }

    @Test
    void whoFollowsWhatIsSolvedIsAskedNothingAndForgotten() throws Exception {
        var code = agreed("铁匠弄口的水龙头关不上", "一直在流");
        act("luyuan", "publication", "publicTitle", "铁匠弄口的水龙头关不上", "publicWords", "一直在流");
        var followers = "/messages/" + number() + "/followers";
        try (var letters = new SentLetters()) {
            post(followers + "/code", "contact", "13800007707");
            post(followers + "/contact", "contact", "13800007707", "digits", letters.digits());
            act("luyuan", "acceptance");
            act("luyuan", "draft", "answer", ANSWER);
            pass("xuqinghe", "1");
            news.tell();
            assertThat(reached()).isOne();
            assertThat(post("/messages/mine/solved", "code", code)).hasStatusOk();
        }
        assertThat(reached()).isZero();
    }

    private long reached() {
        return jdbc.sql("select count(contact) from citizens.message_follower where message_id = :id")
                .param("id", written.getLast())
                .query(Long.class)
                .single();
    }

    /** Nobody but its writer could read the answer before. */
    @Test
    void whoFollowsWhatWasAnsweredOffTheBoardIsToldOnceItIsThereAgain() throws Exception {
        agreed("铁匠弄口的水表漏水", "一直在漏");
        var shown = new String[] {"publicTitle", "铁匠弄口的水表漏水", "publicWords", "一直在漏"};
        act("luyuan", "publication", shown);
        var followers = "/messages/" + number() + "/followers";
        try (var letters = new SentLetters()) {
            post(followers + "/code", "contact", "13800007707");
            post(followers + "/contact", "contact", "13800007707", "digits", letters.digits());
            act("luyuan", "unpublication");
            act("luyuan", "acceptance");
            act("luyuan", "draft", "answer", ANSWER);
            assertThat(pass("xuqinghe", "1")).hasStatus(302);
            news.tell();
            assertThat(toldOfTheAnswer(letters)).isZero();
            assertThat(act("luyuan", "publication", shown)).hasStatus(302);
            news.tell();
            act("luyuan", "unpublication");
            act("luyuan", "publication", shown);
            news.tell();
            assertThat(toldOfTheAnswer(letters)).isOne();
        }
        assertThat(reached()).as("and to be asked").isOne();
    }

    private long toldOfTheAnswer(SentLetters letters) {
        return letters.all().stream()
                .filter(letter -> letter.contains("您也问的留言（第" + number() + "号）答复了"))
                .count();
    }

    /** What the first took out by hand would be there again. */
    @Test
    void ofTwoWhoPutItOnTheBoardTheSecondChangesNothingAndReadsTheirWords() throws Exception {
        agreed("铁匠弄的楼道灯", "楼上的老刘把灯关了");
        assertThat(act("luyuan", "publication", "publicTitle", "铁匠弄的楼道灯", "publicWords", "楼上把灯关了"))
                .hasStatus(302);
        assertThat(act("linyifan", "publication", "publicTitle", "铁匠弄的楼道灯", "publicWords", "楼上的老刘关的"))
                .hasStatus(422)
                .bodyText()
                .contains("已经有人放上去了", "楼上的老刘关的");
        assertThat(mvc.get().uri("/messages/" + number()))
                .bodyText()
                .contains("楼上把灯关了")
                .doesNotContain("老刘");
    }

    /** A gateway that hangs would keep all connections from everybody else. */
    @Test
    void noConnectionIsHeldWhileACodeIsOnItsWay() throws Exception {
        var code = agreed("铁匠弄口的雨水井", "满了");
        act("luyuan", "publication", "publicTitle", "铁匠弄口的雨水井", "publicWords", "满了");
        try (var letters = new SentLetters()) {
            assertThat(post("/messages/mine/code", "code", code, "contact", "13800007705"))
                    .hasStatusOk();
            assertThat(post("/messages/" + number() + "/followers/code", "contact", "13800007706"))
                    .hasStatusOk();
            assertThat(letters.all()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(letters.isSentInATransaction()).isFalse();
        }
    }

    /** Neither is what is lost with this machine the only try. */
    @Test
    void noConnectionIsHeldWhileAnExtensionAnAnswerOrAQuestionIsOnItsWayAndEachIsToldOnce() throws Exception {
        var code = written("铁匠弄口的雨水管");
        act("luyuan", "acceptance");
        try (var letters = new SentLetters()) {
            post("/messages/mine/code", "code", code, "contact", "13800007721");
            post("/messages/mine/contact", "code", code, "contact", "13800007721", "digits", letters.digits());
            assertThat(act("luyuan", "extension", "note", "要等材料到货")).hasStatus(302);
            writerNews.tell();
            act("luyuan", "draft", "answer", ANSWER);
            assertThat(pass("xuqinghe", "1")).hasStatus(302);
            writerNews.tell();
            since("answered_on", 28);
            morning.pass();
            writerNews.tell();
            writerNews.tell();
            var yours = "您的留言（第" + number() + "号）";
            assertThat(letters.all())
                    .filteredOn(letter -> letter.contains(yours))
                    .satisfiesExactly(
                            extended -> assertThat(extended).contains(yours + "要延到" + replyBy() + "前答复。"),
                            answered -> assertThat(answered).contains(yours + "答复了。", "/mine"),
                            asked -> assertThat(asked).contains(yours + "答复28天了，解决了吗？", "/mine"));
            assertThat(letters.isSentInATransaction()).isFalse();
        }
    }

    @Test
    void allMessagesOfATelephoneAreFoundByACodeSentThere() throws Exception {
        var code = answered("铁匠弄的长椅断了");
        try (var letters = new SentLetters()) {
            post("/messages/mine/code", "code", code, "contact", "13800007702");
            post("/messages/mine/contact", "code", code, "contact", "13800007702", "digits", letters.digits());
            assertThat(post("/mine/digits", "contact", "13800007702")).hasStatusOk();
            assertThat(post("/mine", "contact", "13800007702", "digits", "12345"))
                    .hasStatus(422)
                    .bodyText()
                    .doesNotContain("铁匠弄的长椅断了");
            var mine = post("/mine", "contact", "13800007702", "digits", letters.digits());
            assertThat(mine).hasStatusOk().bodyText().contains("铁匠弄的长椅断了", "138****7702");
            var pass = hidden(mine, "pass");
            var number = String.valueOf(number());
            assertThat(post("/messages/mine", "pass", pass, "number", number))
                    .bodyText()
                    .contains("明天上午派人", "解决了吗？");
            assertThat(post("/messages/mine", "pass", pass, "number", "1")).hasStatus(422);
            assertThat(post("/messages/mine/solved", "pass", pass, "number", number))
                    .bodyText()
                    .contains("本人说解决了");
            assertThat(post("/mine/page", "pass", "2222-2222-2222"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("重新发一个代码");
        }
    }

    @Test
    void aTemplateIsPutBehindWhatWasTypedAndSentByNobody() throws Exception {
        written("铁匠弄的灯罩");
        act("luyuan", "acceptance");
        var template = jdbc.sql("select id from citizens.reply_template where name = '报修' and retired_at is null")
                .query(UUID.class)
                .single();
        assertThat(act("luyuan", "template", "answer", "看过了。", "template", template.toString()))
                .hasStatusOk()
                .bodyText()
                .contains("看过了。", "收到，（哪天）派人去看");
        assertThat(act("luyuan", "template", "template", UUID.randomUUID().toString()))
                .hasStatus(404);
        assertThat(answerKept()).isEmpty();
    }

    @Test
    void aUnitWritesChangesAndRetiresItsOwnTemplates() {
        var page = "/desk/messages/templates";
        assertThat(desk("hejia", page, "name", "", "words", ""))
                .hasStatus(422)
                .bodyText()
                .contains("请写模板叫什么");
        assertThat(desk("hejia", page, "name", "<i>停水", "words", "几点停、几点来。")).hasStatus(302);
        var id = template("<i>停水");
        assertThat(desk("luyuan", page + "/" + id + "/revision", "name", "偷改", "words", "偷改"))
                .hasStatus(404);
        assertThat(desk("hejia", page + "/" + id + "/revision", "name", "停水通知", "words", "几点停。"))
                .hasStatus(302);
        assertThat(mvc.get().uri(page).with(signed.as("hejia")))
                .bodyText()
                .contains("停水通知")
                .doesNotContain("<i>停水");
        assertThat(desk("hejia", page + "/" + template("停水通知") + "/retirement")).hasStatus(302);
        assertThat(mvc.get().uri(page).with(signed.as("hejia"))).bodyText().doesNotContain("停水通知");
    }

    @Test
    void whatBurdensPeopleIsAMessageAndAMistakeHasItsOwnFormAndOneDoorFindsBoth() throws Exception {
        var code = send("kind", "BURDEN", "title", "铁匠弄开证明跑三趟", "words", "要三个章");
        assertThat(post("/messages/mine", "code", code)).bodyText().contains("铁匠弄开证明跑三趟");
        var form = post("/messages", "kind", "MISTAKE", "title", "铁匠弄的网页打不开", "words", "首页空白");
        assertThat(form).hasStatusOk().bodyText().contains("我为政府网站找错", "铁匠弄的网页打不开", "首页空白");
        var mistake = hidden(form, "code");
        assertThat(post(
                        "/mistakes",
                        "code",
                        mistake,
                        "kind",
                        "LINK",
                        "page",
                        "https://www.tiejiangnong.example/",
                        "words",
                        "首页空白"))
                .hasStatus(302);
        assertThat(post("/messages/mine", "code", mistake)).hasStatus(302).hasRedirectedUrl("/mistakes/" + mistake);
    }

    /** What a rule refuses stays where it is, and the others go on. */
    @Test
    void manyAreTakenOnOrReferredTogether() throws Exception {
        written("铁匠弄的雪没扫");
        accepted("铁匠弄口也没扫");
        var pile = chosen();
        assertThat(list("luyuan")).bodyText().contains("选中的是我们的事，受理", "转办");
        assertThat(toast(desk("luyuan", "/desk/messages/acceptances", pile))).contains("受理了1件。1个没有");
        assertThat(toast(desk("luyuan", "/desk/messages/acceptances"))).contains("还没有选");
        assertThat(toast(desk("luyuan", "/desk/messages/referrals", pile))).contains("转出去0件。2个没有");
        assertThat(toast(desk("luyuan", "/desk/messages/referrals", chosen("unit", "望江街道", "reason", "扫雪归街道"))))
                .contains("转出去2件。");
        assertThat(jdbc.sql("select count(*) from citizens.message where id = any(:ids) and state = 'REFERRED'")
                        .param("ids", written.toArray(UUID[]::new))
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(trail("message.refer")).isOne();
    }

    /** Enter in a field presses the first button of its form, so the one who says why would take fifty on for themselves. */
    @Test
    void enterWhereItIsSaidWhyRefersAndTakesNothingOn() throws Exception {
        written("铁匠弄的下水道");
        assertThat(firstButton(list("luyuan"))).contains("formaction=\"/desk/messages/referrals\"");
    }

    private static String firstButton(MvcTestResult page) throws Exception {
        var found = Pattern.compile("(?s)<form method=\"post\" action=\"/desk/messages/acceptances\".*?(<button[^>]*>)")
                .matcher(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** The two written last, and some more fields. */
    private String[] chosen(String... more) {
        var fields = new ArrayList<String>();
        written.forEach(id -> fields.addAll(List.of("messages", id.toString())));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private static String toast(MvcTestResult done) {
        assertThat(done).hasStatus(302).hasRedirectedUrl("/desk/messages");
        return String.valueOf(done.getMvcResult().getFlashMap().get("toast"));
    }

    @Test
    void whatIsHandledIsCountedForThePlaceAndNobodysSilenceIsSolved() throws Exception {
        var before = box.numbers().isEmpty() ? null : box.numbers().getFirst();
        var code = answered("铁匠弄的晾衣绳");
        written("铁匠弄的石墩");
        var after = box.numbers().getFirst();
        assertThat(after.written() - (before == null ? 0 : before.written())).isEqualTo(2);
        assertThat(after.inTime() - (before == null ? 0 : before.inTime())).isOne();
        assertThat(after.open() - (before == null ? 0 : before.open())).isOne();
        assertThat(after.solved() - (before == null ? 0 : before.solved())).isZero();
        post("/messages/mine/solved", "code", code);
        assertThat(box.numbers().getFirst().solved() - (before == null ? 0 : before.solved()))
                .isOne();
        assertThat(mvc.get().uri("/messages/numbers"))
                .hasStatusOk()
                .bodyText()
                .contains("收到" + after.written() + "件")
                .doesNotContain("铁匠弄");
    }

    private String template(String name) {
        return jdbc.sql("select id from citizens.reply_template where name = :name and retired_at is null")
                .param("name", name)
                .query(UUID.class)
                .single()
                .toString();
    }

    private MvcTestResult desk(String login, String address, String... fields) {
        return send(mvc.post().uri(address).with(signed.as(login)).with(csrf()), fields);
    }

    private static String hidden(MvcTestResult page, String name) throws Exception {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void withoutConsentNobodyElseEverSeesIt() throws Exception {
        written("铁匠弄的私事");
        assertThat(act("luyuan", "publication", "publicTitle", "事", "publicWords", "事"))
                .hasStatus(422)
                .bodyText()
                .contains("没有同意公开");
        assertThat(mvc.get().uri("/messages/" + number())).hasStatus(404);
        assertThat(mvc.get().uri("/messages")).bodyText().doesNotContain("铁匠弄的私事");
    }

    @Test
    void whoHasOnlyTheCodeTakesItOffTheBoardAtOnceAndForGood() throws Exception {
        var code = onTheBoard("铁匠弄的石桥塌了");
        var board = mvc.get().uri("/messages?which=OPEN");
        assertThat(board).bodyText().contains("石桥塌了一角");
        assertThat(box.similar("石桥塌了一角", "")).isNotEmpty();
        assertThat(post("/messages/mine", "code", code)).bodyText().contains("已经放在留言板上", "不再公开</button>");
        assertThat(post("/messages/mine/withdrawal", "code", code))
                .hasStatusOk()
                .bodyText()
                .contains("好了，不公开了", "没有放在留言板上", "铁匠弄的石桥塌了")
                .doesNotContain("不再公开</button>");
        assertThat(mvc.get().uri("/messages/" + number())).hasStatus(404);
        assertThat(board).bodyText().doesNotContain("石桥塌了一角");
        assertThat(box.similar("石桥塌了一角", "")).isEmpty();
        assertThat(published("石桥塌了一角")).hasStatus(422).bodyText().contains("没有同意公开");
    }

    @Test
    void whatWasAgreedToIsTakenBackBeforeItIsOnTheBoard() throws Exception {
        var code = agreed("铁匠弄的石阶松了", "请来看看。");
        assertThat(post("/messages/mine", "code", code)).bodyText().contains("还没有放在留言板上", "不再公开</button>");
        assertThat(post("/messages/mine/withdrawal", "code", code))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("您同意公开", "不再公开</button>");
        assertThat(published("石阶松了")).hasStatus(422).bodyText().contains("没有同意公开");
        var never = written("铁匠弄的石凳松了");
        assertThat(post("/messages/mine", "code", never)).bodyText().doesNotContain("不再公开</button>");
    }

    @Test
    void whoHasOnlyTheCodeDeletesItOnceTheyAreSureAndTheAnswerStays() throws Exception {
        var code = onTheBoard("铁匠弄的石桥塌了");
        act("luyuan", "acceptance");
        act("luyuan", "draft", "answer", ANSWER);
        assertThat(pass("xuqinghe", "1")).hasStatus(302);
        try (var letters = new SentLetters()) {
            post("/messages/mine/code", "code", code, "contact", "13800007709");
            post("/messages/mine/contact", "code", code, "contact", "13800007709", "digits", letters.digits());
        }
        for (var unsure : List.of("", "<script>alert(1)</script>")) {
            assertThat(post("/messages/mine/deletion", "code", code, "sure", unsure))
                    .hasStatus(422)
                    .bodyText()
                    .contains("前面打勾", "铁匠弄的石桥塌了")
                    .doesNotContain("<script>alert");
        }
        assertThat(row()).contains("铁匠弄的石桥塌了").doesNotContain("\"contact\":null");
        assertThat(post("/messages/mine/deletion", "code", code, "sure", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("删掉了")
                .doesNotContain("石桥", code);
        assertThat(row()).doesNotContain("石桥", "请来看看").contains("\"contact\":null", "\"contact_mark\":null", "明天上午派人");
        assertThat(show("luyuan")).hasStatusOk().bodyText().contains("本人要求删除", "受理", "明天上午派人");
        assertThat(step("DELETED")).isOne();
        assertThat(step("CLOSED")).isZero();
        assertThat(mvc.get().uri("/messages/" + number())).hasStatus(404);
        assertThat(post("/messages/mine", "code", code)).hasStatus(422);
        assertThat(post("/messages/mine/deletion", "code", code, "sure", "true"))
                .hasStatus(422);
    }

    @Test
    void withoutTheCodeNobodyTakesAnythingBack() throws Exception {
        onTheBoard("铁匠弄的石桥塌了");
        var script = "<script>alert(1)</script>";
        var before = row();
        for (var door : List.of("/messages/mine/withdrawal", "/messages/mine/deletion")) {
            for (var code : List.of("", "2222-2222-2222", script)) {
                assertThat(post(door, "code", code, "number", String.valueOf(number()), "sure", "true"))
                        .hasStatus(422)
                        .bodyText()
                        .doesNotContain(script, "石桥");
            }
            assertThat(post(door, "pass", "2222-2222-2222", "number", String.valueOf(number()), "sure", "true"))
                    .hasStatus(422);
        }
        assertThat(row()).isEqualTo(before);
    }

    private String onTheBoard(String title) throws Exception {
        var code = agreed(title, "请来看看。");
        assertThat(published("石桥塌了一角")).hasStatus(302);
        return code;
    }

    private MvcTestResult published(String title) {
        return act("luyuan", "publication", "publicTitle", title, "publicWords", "请来看看。");
    }

    private String row() {
        return jdbc.sql("select row_to_json(message)::text from citizens.message where id = :id")
                .param("id", written.getLast())
                .query(String.class)
                .single();
    }

    @Test
    void whatIsAnothersBusinessComesBackTwiceAndThenSomebodyDecides() throws Exception {
        written("铁匠弄的积水");
        for (int time = 0; time < 2; time++) {
            assertThat(act("luyuan", "referral", "unit", "河西社区", "reason", "在他们那里"))
                    .hasStatus(302);
            assertThat(act("hejia", "bounce", "unit", "", "reason", "不是")).hasStatus(422);
            assertThat(act("hejia", "bounce", "unit", "河西社区", "reason", "不是"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("不能写自己");
            assertThat(act("hejia", "bounce", "unit", "望江街道", "reason", "路那边归河东"))
                    .hasStatus(302);
        }
        assertThat(show("luyuan")).bodyText().contains("建议转给望江区望江街道：路那边归河东", "退过2次，这次转给谁就定了谁办");
        assertThat(act("luyuan", "referral", "unit", "河西社区", "reason", "定了归他们")).hasStatus(302);
        assertThat(show("hejia")).hasStatusOk().bodyText().doesNotContain("不是我们的事");
        assertThat(act("hejia", "bounce", "unit", "望江街道", "reason", "还是不是"))
                .hasStatus(422)
                .bodyText()
                .contains("由编辑定了归您单位办");
        assertThat(act("hejia", "acceptance")).hasStatus(302);
    }

    @Test
    void everybodyReadsToWhomItWentAndNobodyWhy() throws Exception {
        var code = agreed("铁匠弄的沟盖", "盖子翘起来了");
        act("luyuan", "publication", "publicTitle", "铁匠弄的沟盖", "publicWords", "盖子翘起来了");
        act("luyuan", "referral", "unit", "河西社区", "reason", "在他们那里");
        act("hejia", "bounce", "unit", "望江街道", "reason", "路那边归河东");
        assertThat(road(post("/messages/mine", "code", code))).containsSubsequence("转办", "转给", "河西社区", "退回", "河西社区，退给");
        act("luyuan", "referral", "unit", "望江街道", "reason", "归街道管");
        assertThat(road(mvc.get().uri("/messages/" + number()).exchange()))
                .containsSubsequence("转给", "河西社区", "河西社区，退给", "转给望江区望江街道")
                .doesNotContain("路那边归河东", "归街道管", "在他们那里");
    }

    private static String road(MvcTestResult page) throws Exception {
        var text = page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        return text.substring(text.indexOf("id=\"s-road\""));
    }

    @Test
    void whatComesBackOrIsReopenedOrLateWhereItCameInIsToldToTheEditorsThere() throws Exception {
        var code = written("铁匠弄的石凳");
        act("luyuan", "referral", "unit", "河西社区", "reason", "在他们那里");
        assertThat(told("luyuan", "退回来了")).isZero();
        act("hejia", "bounce", "unit", "望江街道", "reason", "路那边归河东");
        assertThat(told("luyuan", "退回来了")).isOne();
        act("luyuan", "acceptance");
        since("reply_by", 1);
        morning.pass();
        assertThat(told("luyuan", "第" + number() + "号留言")).isOne();
        act("luyuan", "draft", "answer", ANSWER);
        pass("xuqinghe", "1");
        post("/messages/mine/reopening", "code", code, "why", "还是坏的");
        assertThat(told("luyuan", "留言人说没解决")).isOne();
        assertThat(told("luyuan", "%铁匠弄的石凳"))
                .as("what would outlive the message")
                .isZero();
    }

    /** 超过三个月不回应 is a veto of 《政府网站与政务新媒体检查指标》; a machine that stood still on the day itself is no excuse. */
    @Test
    void theEditorsAreToldOnceBeforeAMessageIsThreeMonthsOldAndNotOfAnAnsweredOne() throws Exception {
        written("铁匠弄的老账");
        act("luyuan", "acceptance");
        writtenDaysAgo(74);
        morning.pass();
        assertThat(toldThat("luyuan", "快满三个月")).isZero();
        writtenDaysAgo(80);
        morning.pass();
        morning.pass();
        assertThat(toldThat("luyuan", "已经80天，快满三个月")).isOne();
        answered("铁匠弄的新账");
        writtenDaysAgo(80);
        morning.pass();
        assertThat(toldThat("luyuan", "快满三个月")).isZero();
    }

    @Test
    void whoeverIsLateHearsOfItOnceForEachDayThatPassedAlsoAfterAMorningWithoutPower() throws Exception {
        written("铁匠弄的旧围挡");
        since("accept_by", 3);
        morning.pass();
        morning.pass();
        assertThat(toldThat("luyuan", "过了期限，还没有受理")).isOne();
        act("luyuan", "acceptance");
        since("reply_by", 2);
        jdbc.sql("update notices.notice set at = at - interval '1 day' where url = :url")
                .param("url", "/desk/messages/" + written.getLast())
                .update();
        morning.pass();
        assertThat(toldThat("luyuan", "过了期限，还没有答复群众")).isOne();
    }

    @Test
    void whatIsExtendedBetweenReadingAndTellingIsNotToldOfAsLate() throws Exception {
        accepted("铁匠弄的旧雨棚");
        since("reply_by", 1);
        var first = written.getLast();
        accepted("铁匠弄的新门牌");
        since("reply_by", 1);
        passWhile("late_told_for", first, "reply_by = reply_by + 30");
        assertThat(toldThat("luyuan", "过了期限")).isZero();
        since("reply_by", 1);
        morning.pass();
        assertThat(toldThat("luyuan", "过了期限")).isOne();
    }

    @Test
    void whatIsAnsweredBetweenReadingAndTellingIsNotToldOfAsNearlyThreeMonthsOld() throws Exception {
        accepted("铁匠弄的旧水沟");
        writtenDaysAgo(80);
        var first = written.getLast();
        accepted("铁匠弄的新栏杆");
        writtenDaysAgo(80);
        passWhile("guard_told_on", first, "state = 'ANSWERED', answered_on = current_date");
        assertThat(toldThat("luyuan", "快满三个月")).isZero();
    }

    @Test
    void whatItsWriterHasReopenedMeanwhileIsNotEnded() throws Exception {
        answered("铁匠弄的旧邮筒");
        since("asked_on", 28);
        var first = written.getLast();
        answered("铁匠弄的新邮筒");
        since("asked_on", 28);
        passWhile("state", first, "state = 'ACCEPTED', answered_by = null, answered_on = null, asked_on = null");
        assertThat(state()).isEqualTo("ACCEPTED");
        assertThat(step("CLOSED")).isZero();
    }

    @Test
    void whoSaidMeanwhileWhetherItIsSolvedIsNotAsked() throws Exception {
        answered("铁匠弄的旧站牌");
        since("answered_on", 28);
        var first = written.getLast();
        var code = answered("铁匠弄的新站牌");
        try (var letters = new SentLetters()) {
            post("/messages/mine/code", "code", code, "contact", "13800007704");
            post("/messages/mine/contact", "code", code, "contact", "13800007704", "digits", letters.digits());
            since("answered_on", 28);
            passWhile("asked_on", first, "state = 'CLOSED', solved = true");
            assertThat(letters.all()).noneMatch(letter -> letter.contains("（第" + number() + "号）答复28天了"));
        }
        assertThat(step("ASKED")).isZero();
        assertThat(jdbc.sql("select asked_on is null from citizens.message where id = :id")
                        .param("id", written.getLast())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private String state() {
        return jdbc.sql("select state from citizens.message where id = :id")
                .param("id", written.getLast())
                .query(String.class)
                .single();
    }

    private long step(String kind) {
        return jdbc.sql("select count(*) from citizens.message_step where message_id = :id and kind = :kind")
                .param("id", written.getLast())
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    private void accepted(String title) throws Exception {
        written(title);
        assertThat(act("luyuan", "acceptance")).hasStatus(302);
    }

    /** The last written changes in the very moment the first is told of, when both have been read. */
    private void passWhile(String told, UUID first, String change) {
        jdbc.sql("""
                create function citizens.change_the_last() returns trigger language plpgsql as $$
                begin
                    update citizens.message set %s where id = '%s';
                    return null;
                end $$
                """.formatted(change, written.getLast())).update();
        try {
            jdbc.sql("""
                    create trigger change_the_last after update of %s on citizens.message
                    for each row when (new.id = '%s') execute function citizens.change_the_last()
                    """.formatted(told, first)).update();
            morning.pass();
        } finally {
            jdbc.sql("drop function citizens.change_the_last() cascade").update();
        }
    }

    private void writtenDaysAgo(int days) {
        jdbc.sql("update citizens.message set written_at = now() - make_interval(days => :days) where id = :id")
                .param("days", days)
                .param("id", written.getLast())
                .update();
    }

    private long toldThat(String login, String text) {
        return jdbc.sql(
                        "select count(*) from notices.notice where url = :url and person_id = :person and text like '%' || :text || '%'")
                .param("url", "/desk/messages/" + written.getLast())
                .param("person", signed.actor(login).person().value())
                .param("text", text)
                .query(Long.class)
                .single();
    }

    private long told(String login, String begins) {
        return jdbc.sql(
                        "select count(*) from notices.notice where url = :url and person_id = :person and title like :begins || '%'")
                .param("url", "/desk/messages/" + written.getLast())
                .param("person", signed.actor(login).person().value())
                .param("begins", begins)
                .query(Long.class)
                .single();
    }

    @Test
    void aDelayIsAskedForOnceWithANoteThatTheWriterReads() throws Exception {
        var code = written("铁匠弄的墙要修");
        assertThat(act("luyuan", "extension", "note", "要招标")).hasStatus(422);
        act("luyuan", "acceptance");
        assertThat(act("luyuan", "extension", "note", "")).hasStatus(422);
        assertThat(act("luyuan", "extension", "note", "要等材料到货")).hasStatus(302);
        assertThat(post("/messages/mine", "code", code)).bodyText().contains("延期", "要等材料到货");
        assertThat(act("luyuan", "extension", "note", "再等等"))
                .hasStatus(422)
                .bodyText()
                .contains("不能再延");
    }

    /** Counted from the day it was written, it would end before it was asked for. */
    @Test
    void whatIsReopenedTakesLongerFromThenOn() throws Exception {
        var code = answered("铁匠弄的墙还要修");
        jdbc.sql("update citizens.message set written_at = written_at - interval '60 days' where id = :id")
                .param("id", written.getLast())
                .update();
        post("/messages/mine/reopening", "code", code, "why", "没修好");
        var promised = replyBy();
        assertThat(act("luyuan", "extension", "note", "要等材料到货")).hasStatus(302);
        assertThat(replyBy()).isAfter(promised);
    }

    /** Counted from the day that was missed, the new one could be past as well. */
    @Test
    void whatIsLateAlreadyTakesLongerFromTodayOn() throws Exception {
        accepted("铁匠弄的墙早该修");
        since("reply_by", 60);
        assertThat(act("luyuan", "extension", "note", "要等材料到货")).hasStatus(302);
        assertThat(replyBy()).isAfter(LocalDate.now(Times.ZONE));
    }

    @Test
    void aNoteThatIsTooLongSaysSoWhereItStands() throws Exception {
        written("铁匠弄的长故事");
        act("luyuan", "acceptance");
        assertThat(act("luyuan", "extension", "note", "长".repeat(201)))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"e-note\"");
    }

    private LocalDate replyBy() {
        return jdbc.sql("select reply_by from citizens.message where id = :id")
                .param("id", written.getLast())
                .query(LocalDate.class)
                .single();
    }

    @Test
    void fourWeeksAfterTheAnswerItIsAskedForAndNobodysSilenceCountsAsSolved() throws Exception {
        var code = answered("铁匠弄的垃圾桶");
        since("answered_on", 28);
        morning.pass();
        assertThat(post("/messages/mine", "code", code)).bodyText().contains("问是不是解决了", "解决了吗？");
        since("asked_on", 28);
        morning.pass();
        assertThat(post("/messages/mine", "code", code))
                .bodyText()
                .contains("结束")
                .doesNotContain("本人说解决了");
        assertThat(jdbc.sql("select solved is null and state = 'CLOSED' from citizens.message where id = :id")
                        .param("id", written.getLast())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(post("/messages/mine/reopening", "code", code, "why", "桶还是破的"))
                .hasStatusOk();
    }

    @Test
    void twoWhoReadTheAnswerAtOnceSendItOnce() throws Exception {
        written("铁匠弄的树枝");
        act("luyuan", "acceptance");
        act("luyuan", "draft", "answer", ANSWER);
        var answers = new ConcurrentLinkedQueue<Integer>();
        Callable<?> pass = () -> answers.add(pass("xuqinghe", "1").getResponse().getStatus());
        Race.of(pass, pass);
        assertThat(answers).containsExactlyInAnyOrder(302, 422);
        assertThat(trail("message.answer")).isOne();
    }

    @Test
    void whatWasWrittenAnewSinceItWasReadIsSentByNobodyBeforeItIsReadToo() throws Exception {
        var code = written("铁匠弄的台阶");
        try (var letters = new SentLetters()) {
            post("/messages/mine/code", "code", code, "contact", "13800007703");
            post("/messages/mine/contact", "code", code, "contact", "13800007703", "digits", letters.digits());
            act("luyuan", "acceptance");
            act("luyuan", "draft", "answer", ANSWER);
            var read = hidden(show("xuqinghe"), "version");
            var sent = letters.all();
            assertThat(act("linyifan", "return", "reason", "说清楚几点", "version", read))
                    .hasStatus(302);
            act("luyuan", "draft", "answer", "台阶归房东修，我们不管，请您自己去找他谈。", "version", read);
            assertThat(pass("xuqinghe", read)).hasStatus(422).bodyText().contains("有人重写了这份答复", "我们不管，请您自己去找他谈");
            assertThat(act("xuqinghe", "return", "reason", "说清楚几点", "version", read))
                    .hasStatus(422)
                    .bodyText()
                    .contains("有人重写了这份答复", "我们不管，请您自己去找他谈");
            assertThat(act("xuqinghe", "answer")).hasStatus(422);
            assertThat(letters.all()).isEqualTo(sent);
            assertThat(post("/messages/mine", "code", code)).bodyText().doesNotContain("我们不管");
            assertThat(trail("message.answer")).isZero();
            assertThat(pass("xuqinghe", hidden(show("xuqinghe"), "version"))).hasStatus(302);
        }
    }

    @Test
    void ofTwoWhoWriteAnAnswerAtOnceTheSecondReadsBoth() throws Exception {
        accepted("铁匠弄的石桌");
        var mine = "石桌周五由社区搬走，搬好打电话告诉您，请放心。";
        var pages = new ConcurrentLinkedQueue<MvcTestResult>();
        Callable<?> first = () -> pages.add(act("luyuan", "draft", "answer", ANSWER, "version", "0"));
        Callable<?> second = () -> pages.add(act("linyifan", "draft", "answer", mine, "version", "0"));
        Race.of(first, second);
        assertThat(pages).extracting(page -> page.getResponse().getStatus()).containsExactlyInAnyOrder(302, 422);
        var refused = pages.stream()
                .filter(page -> page.getResponse().getStatus() == 422)
                .findFirst()
                .orElseThrow();
        assertThat(refused).bodyText().contains("已经有人写好答复了", ANSWER, mine, "readonly");
        assertThat(trail("message.draft")).isOne();
    }

    @Test
    void whoWritesWhileAnotherAnswerIsSentBackReadsItBeforeTheirsTakesItsPlace() throws Exception {
        accepted("铁匠弄的石鼓");
        var old = toDraft(show("linyifan"));
        act("luyuan", "draft", "answer", ANSWER, "version", old);
        act("xuqinghe", "return", "reason", "说清楚几点", "version", "1");
        var mine = "石鼓周五由社区搬走，搬好打电话告诉您，请放心。";
        var refused = act("linyifan", "draft", "answer", mine, "version", old);
        assertThat(refused).hasStatus(422).bodyText().contains("有人也写了一稿", "上一稿", ANSWER, mine);
        assertThat(answerKept()).isEqualTo(ANSWER);
        assertThat(act("linyifan", "draft", "answer", mine, "version", toDraft(refused)))
                .hasStatus(302);
        assertThat(answerKept()).isEqualTo(mine);
    }

    @Test
    void anAnswerToWhatWasReferredMeanwhileIsNotLost() throws Exception {
        accepted("铁匠弄的石磨");
        act("linyifan", "referral", "unit", "河西社区", "reason", "在他们那里");
        assertThat(act("luyuan", "draft", "answer", ANSWER, "version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("先受理", "没有交上去", ANSWER);
    }

    /** Which writing of the answer the form for another one has seen. */
    private static String toDraft(MvcTestResult page) throws Exception {
        var found = Pattern.compile("/draft\\?version=(\\d+)\"")
                .matcher(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String answerKept() {
        return jdbc.sql("select answer from citizens.message where id = :id")
                .param("id", written.getLast())
                .query(String.class)
                .single();
    }

    @Test
    void aScriptIsOnlyWordsAndAMegabyteIsRefusedKindly() throws Exception {
        var script = "<script>alert(1)</script>";
        var code = written("铁匠弄" + script);
        for (var page : List.of(post("/messages/mine", "code", code), show("luyuan"), list("luyuan"))) {
            assertThat(page).hasStatusOk().bodyText().contains("&lt;script").doesNotContain(script);
        }
        assertThat(post("/messages", "seen", "true", "kind", script, "title", script, "words", script, "place", script))
                .hasStatus(422)
                .bodyText()
                .doesNotContain(script);
        assertThat(post("/messages", "seen", "true", "kind", "REQUEST", "title", "长", "words", "长".repeat(350_000)))
                .hasStatus(422)
                .bodyText()
                .contains("最多2,000个字");
        assertThat(post("/messages/mine", "code", script))
                .hasStatus(422)
                .bodyText()
                .doesNotContain(script);
    }

    /** Over the real server, which reads a form before anything of ours does. */
    @Test
    void aMegabyteOverTheLineIsAnsweredWithASentence() {
        try (var visitor = new Visitor(port)) {
            var answer = visitor.postWithoutToken(
                    "/messages", "seen", "true", "kind", "REQUEST", "title", "长", "words", "长".repeat(350_000));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("还没有交上来", "最多2,000个字");
            var larger = visitor.postWithoutToken("/messages", "kind", "REQUEST", "words", "长".repeat(1_300_000));
            assertThat(larger.statusCode()).isBetween(400, 422);
            assertThat(larger.body()).contains("太大");
        }
    }

    @Test
    void nobodyElsesUnitLooksIn() throws Exception {
        written("铁匠弄的事");
        assertThat(show("hejia")).hasStatus(404);
        assertThat(act("hejia", "acceptance")).hasStatus(404);
    }

    private String written(String title) throws Exception {
        return send("title", title, "words", "请来看看。");
    }

    private String agreed(String title, String words) throws Exception {
        return send("title", title, "words", words, "mayBePublic", "true");
    }

    private String send(String... fields) throws Exception {
        var all = new ArrayList<>(List.of("seen", "true"));
        all.addAll(List.of(fields));
        if (!all.contains("kind")) {
            all.addAll(List.of("kind", "REQUEST"));
        }
        var answer = post("/messages", all.toArray(String[]::new));
        assertThat(answer).hasStatusOk();
        written.add(jdbc.sql("select id from citizens.message order by number desc limit 1")
                .query(UUID.class)
                .single());
        var found = CODE.matcher(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String answered(String title) throws Exception {
        var code = written(title);
        act("luyuan", "acceptance");
        act("luyuan", "draft", "answer", ANSWER);
        assertThat(pass("xuqinghe", "1")).hasStatus(302);
        return code;
    }

    private MvcTestResult pass(String login, String version) {
        return act(login, "answer", "version", version);
    }

    private void since(String column, int days) {
        jdbc.sql("update citizens.message set " + column
                        + " = (now() at time zone 'Asia/Shanghai')::date - :days where id = :id")
                .param("days", days)
                .param("id", written.getLast())
                .update();
    }

    private long number() {
        return jdbc.sql("select number from citizens.message where id = :id")
                .param("id", written.getLast())
                .query(Long.class)
                .single();
    }

    private long trail(String act) {
        return jdbc.sql("select count(*) from audit.entry where what = :act and thing = :id")
                .param("act", act)
                .param("id", written.getLast().toString())
                .query(Long.class)
                .single();
    }

    private MvcTestResult show(String login) {
        return mvc.get()
                .uri("/desk/messages/" + written.getLast())
                .with(signed.as(login))
                .exchange();
    }

    private MvcTestResult list(String login) {
        return mvc.get().uri("/desk/messages").with(signed.as(login)).exchange();
    }

    private MvcTestResult act(String login, String what, String... fields) {
        var address = "/desk/messages/" + written.getLast() + "/" + what;
        return send(mvc.post().uri(address).with(signed.as(login)).with(csrf()), fields);
    }

    private MvcTestResult post(String address, String... fields) {
        return send(mvc.post().uri(address).header("Sec-Fetch-Site", "same-origin"), fields);
    }

    private static MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
