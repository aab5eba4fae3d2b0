package org.yibaotong.citizens.owndata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.OwnMessages;
import org.yibaotong.citizens.OwnMessages.Key;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.Asked;
import org.yibaotong.citizens.PublicSignUps;
import org.yibaotong.citizens.PublicSignUps.Entry;
import org.yibaotong.citizens.SentLetters;
import org.yibaotong.citizens.SomeWishes;
import org.yibaotong.inspection.MistakeKind;
import org.yibaotong.inspection.PublicMistakes;
import org.yibaotong.inspection.PublicMistakes.Pointed;
import org.yibaotong.register.Accounts;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Somebody sees what is kept of them, takes a consent back, and has everything deleted. */
@YibaotongTest
class OwnDataTests {

    private static final String POINTED_OUT = "办事指南里少了一页附件";

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
    PublicSignUps signUps;

    @Autowired
    PublicMistakes mistakes;

    @Autowired
    Accounts accounts;

    @Autowired
    DataRequestDesk desk;

    @Autowired
    DataRequests requests;

    @Autowired
    UntoldRequests untold;

    @Autowired
    RequestNews news;

    @Autowired
    Words words;

    @Autowired
    TransactionOperations transaction;

    private final String telephone = "139%08d".formatted(System.nanoTime() % 100_000_000);
    private SentLetters letters;
    private SomeWishes wishes;
    private UUID message = UUID.randomUUID();
    private long number;
    private long before;

    @BeforeEach
    void write() {
        before = jdbc.sql("select coalesce(max(number), 0) from citizens.data_request")
                .query(Long.class)
                .single();
        letters = new SentLetters();
        wishes = new SomeWishes(mvc, signed, jdbc);
        var code = messages.write(new Asked("REQUEST", "铁匠弄尾的井盖不见了", "孩子差点掉下去", "铁匠弄尾", true));
        message = jdbc.sql("select id from citizens.message order by number desc limit 1")
                .query(UUID.class)
                .single();
        number = jdbc.sql("select number from citizens.message where id = :id")
                .param("id", message)
                .query(Long.class)
                .single();
        own.sendCode(Key.of(code), telephone);
        own.keepContact(Key.of(code), telephone, letters.digits());
    }

    @AfterEach
    void takeAway() {
        letters.close();
        wishes.takeAway();
        jdbc.sql("delete from inspection.mistake where words = :words")
                .param("words", POINTED_OUT)
                .update();
        jdbc.sql(
                        "delete from citizens.message where id = :id or title = '又少了一个井盖' or number > (select number from citizens.message where id = :id)")
                .param("id", message)
                .update();
        jdbc.sql("delete from citizens.data_request where number > :before")
                .param("before", before)
                .update();
    }

    @Test
    void everythingUnderATelephoneIsSeenByWhoProvesIt() throws Exception {
        var service = signedUp();
        long wish = wishes.published(1);
        wishes.claimed(wish, telephone);
        var site = pointedOut(telephone);
        var page = body(post("/mine/page", "pass", pass()));
        assertThat(page).contains("铁匠弄尾的井盖不见了", service, "张大明", "一盏台灯", "您认领着，请在", masked());
        assertThat(page).contains(site, "交的，正在核实", "删掉联系方式").doesNotContain(POINTED_OUT);
        assertThat(page).doesNotContain(telephone);
        assertThat(body(post("/mine/page", "pass", pass("13800001234")))).contains("什么也没有存");
    }

    @Test
    void aConsentTakenBackTakesItOffTheBoardAtOnce() throws Exception {
        publish();
        assertThat(mvc.get().uri("/messages?which=OPEN")).bodyText().contains("铁匠弄尾的井盖不见了");
        var pass = pass();
        assertThat(post("/mine/withdrawal", "pass", pass, "what", "MESSAGE", "id", "1"))
                .hasStatus(404);
        assertThat(post("/mine/withdrawal", "pass", pass, "what", "MESSAGE", "id", String.valueOf(number)))
                .hasStatusOk()
                .bodyText()
                .contains("撤回了");
        assertThat(mvc.get().uri("/messages?which=OPEN")).bodyText().doesNotContain("铁匠弄尾的井盖不见了");
        assertThat(deskPost(
                        "luyuan", "/desk/messages/" + message + "/publication", "publicTitle", "井", "publicWords", "井"))
                .hasStatus(422)
                .bodyText()
                .contains("没有同意公开");
    }

    @Test
    void aConsentIsTakenBackThereBeforeAnythingIsOnTheBoard() throws Exception {
        var pass = pass();
        assertThat(post("/mine/page", "pass", pass)).bodyText().contains("您同意公开，还没有放到留言板上", "不同意公开了");
        assertThat(post("/mine/withdrawal", "pass", pass, "what", "MESSAGE", "id", String.valueOf(number)))
                .hasStatusOk()
                .bodyText()
                .contains("撤回了", "只有办这件事的单位看得到")
                .doesNotContain("不同意公开了");
        assertThat(deskPost(
                        "luyuan", "/desk/messages/" + message + "/publication", "publicTitle", "井", "publicWords", "井"))
                .hasStatus(422)
                .bodyText()
                .contains("没有同意公开");
    }

    @Test
    void oneMessageIsDeletedByWhoProvedTheTelephoneAndTheWayBackIsThere() throws Exception {
        var pass = pass();
        assertThat(post("/messages/mine/deletion", "pass", pass, "number", String.valueOf(number), "sure", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("删掉了", "回到我的信息");
        assertThat(post("/mine/page", "pass", pass)).bodyText().contains("什么也没有存");
        assertThat(rowOf("citizens.message", message)).doesNotContain("铁匠弄", "井盖不见了");
    }

    @Test
    void whereAFollowerIsReachedIsSeenAndDeletedAlsoOnceTheMessageIsOffTheBoard() throws Exception {
        publish();
        var follower = "138" + telephone.substring(3);
        followed(follower);
        assertThat(deskPost("luyuan", "/desk/messages/" + message + "/unpublication"))
                .hasStatus(302);
        assertThat(body(post("/mine/page", "pass", pass(follower))))
                .contains("第" + number + "号", "现在不在留言板上")
                .doesNotContain("铁匠弄尾的井盖不见了");
        assertThat(post("/mine/requests", "pass", pass(follower), "kind", "DELETE"))
                .hasStatusOk();
        assertThat(answer("luyuan", "grant", "全部删掉了。")).hasStatus(302);
        assertThat(reachedFollowers()).isZero();
    }

    @Test
    void whereFollowersAreReachedIsForgottenWithTheWritersConsent() throws Exception {
        publish();
        followed("138" + telephone.substring(3));
        assertThat(reachedFollowers()).isOne();
        assertThat(post("/mine/withdrawal", "pass", pass(), "what", "MESSAGE", "id", String.valueOf(number)))
                .hasStatusOk();
        assertThat(reachedFollowers()).isZero();
    }

    private void followed(String telephone) {
        messages.sendCodeToFollower(number, telephone);
        messages.keepFollower(number, "a browser", telephone, letters.digits());
    }

    private long reachedFollowers() {
        return jdbc.sql(
                        "select count(*) from citizens.message_follower where message_id = :id and (contact is not null or contact_mark is not null)")
                .param("id", message)
                .query(Long.class)
                .single();
    }

    @Test
    void aSeatGivenBackGoesToTheNextAndItsRowIsGone() throws Exception {
        signedUp();
        var id = jdbc.sql("select id from citizens.sign_up order by at desc limit 1")
                .query(UUID.class)
                .single();
        assertThat(post("/mine/withdrawal", "pass", pass(), "what", "SIGN_UP", "id", id.toString()))
                .hasStatusOk();
        assertThat(count("citizens.sign_up", id)).isZero();
    }

    @Test
    void aGuardianTakesTheConsentBackAndTheWishIsWithdrawnWithAllThatIsKnownOfTheChild() throws Exception {
        long wish = wishes.published(1);
        assertThat(mvc.get().uri("/wishes/" + wish)).hasStatusOk();
        var page = post("/mine/page", "pass", pass(SomeWishes.TELEPHONE));
        assertThat(page).bodyText().contains("微心愿：一盏台灯").doesNotContain(SomeWishes.CHILD);
        assertThat(post(
                        "/mine/withdrawal",
                        "pass",
                        pass(SomeWishes.TELEPHONE),
                        "what",
                        "WISH",
                        "id",
                        wishes.last().toString()))
                .hasStatusOk();
        assertThat(jdbc.sql("select state from citizens.wish where id = :id")
                        .param("id", wishes.last())
                        .query(String.class)
                        .single())
                .isEqualTo("WITHDRAWN");
        assertThat(jdbc.sql("select count(*) from citizens.wish_person where wish_id = :id")
                        .param("id", wishes.last())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** What cannot be opened is another child's: it is not even tried. */
    @Test
    void aChildsWishIsFoundByTheTelephoneWithoutOpeningAnybodyElses() throws Exception {
        wishes.published(1);
        var of = "139%08d".formatted(System.nanoTime() % 100_000_000);
        jdbc.sql("update citizens.wish_person set sealed = '\\x00' where wish_id = :id")
                .param("id", wishes.last())
                .update();
        assertThat(body(post("/mine/page", "pass", pass(of)))).contains("什么也没有存");
        assertThat(body(post("/mine/page", "pass", pass(SomeWishes.TELEPHONE)))).contains("微心愿：一盏台灯");
    }

    /** Of those kept before there were marks. */
    @Test
    void aChildsWishIsFoundWhereItsTelephoneWasKeptWithoutAMark() throws Exception {
        wishes.published(1);
        jdbc.sql("update citizens.wish_person set phone_mark = null where wish_id = :id")
                .param("id", wishes.last())
                .update();
        for (int time = 0; time < 2; time++) {
            assertThat(body(post("/mine/page", "pass", pass(SomeWishes.TELEPHONE))))
                    .contains("微心愿：一盏台灯");
        }
    }

    @Test
    void whoPointedOutAMistakeHasTheirTelephoneForgottenAtOnceAndNobodyElseDoes() throws Exception {
        pointedOut("+86 (" + telephone.substring(0, 3) + ") " + telephone.substring(3));
        var other = "13800001234";
        assertThat(body(post("/mine/page", "pass", pass(other)))).contains("什么也没有存");
        assertThat(post("/mine/withdrawal", "pass", pass(other), "what", "MISTAKE", "id", mistake()))
                .hasStatus(404);
        assertThat(isMistakeKnown()).isTrue();
        assertThat(post("/mine/withdrawal", "pass", pass(), "what", "MISTAKE", "id", mistake()))
                .hasStatusOk()
                .bodyText()
                .contains("撤回了")
                .doesNotContain("删掉联系方式");
        assertThat(isMistakeKnown()).isFalse();
    }

    /** Of those kept before there were marks. */
    @Test
    void aMistakeIsFoundWhereItsTelephoneWasKeptWithoutAMarkAndSaysWhenItWasAnswered() throws Exception {
        pointedOut(telephone);
        jdbc.sql(
                        "update inspection.mistake set contact_mark = null, state = 'NONE', answered_at = now() where words = :words")
                .param("words", POINTED_OUT)
                .update();
        for (int time = 0; time < 2; time++) {
            assertThat(body(post("/mine/page", "pass", pass()))).contains(LocalDate.now(Times.ZONE) + "答复了，凭查询码看得到");
        }
    }

    @Test
    void aMistakeIsFoundByItsMailboxHoweverItWasWritten() throws Exception {
        var mailbox = "lin" + telephone + "@example.com";
        pointedOut("Lin" + telephone + "@Example.com");
        assertThat(body(post("/mine/page", "pass", pass(mailbox)))).contains("删掉联系方式");
    }

    /** @return the website it is on */
    private String pointedOut(String contact) {
        var site = accounts.websites(null, 1).getFirst();
        mistakes.pointOut(
                new Pointed(mistakes.code(), site.id(), MistakeKind.CONTENT, "", POINTED_OUT, contact), telephone);
        return site.name();
    }

    private String mistake() {
        return jdbc.sql("select id::text from inspection.mistake where words = :words")
                .param("words", POINTED_OUT)
                .query(String.class)
                .single();
    }

    private boolean isMistakeKnown() {
        return jdbc.sql(
                        "select contact is not null or contact_mark is not null from inspection.mistake where words = :words")
                .param("words", POINTED_OUT)
                .query(Boolean.class)
                .single();
    }

    @Test
    void whatIsDeletedIsGoneEverywhereAndTheAnswerStaysWithoutThePerson() throws Exception {
        publish();
        deskPost("luyuan", "/desk/messages/" + message + "/acceptance");
        deskPost("luyuan", "/desk/messages/" + message + "/draft", "answer", "井盖已经补上，请放心，再有事请打值班电话0000-8800-3100。");
        deskPost("xuqinghe", "/desk/messages/" + message + "/answer", "version", "1");
        signedUp();
        wishes.claimed(wishes.published(1), telephone);
        pointedOut(telephone);
        assertThat(post("/mine/requests", "pass", pass(), "kind", "DELETE"))
                .bodyText()
                .contains("收到了", "等答复");
        assertThat(post("/mine/requests", "pass", pass(), "kind", "DELETE"))
                .hasStatus(422)
                .bodyText()
                .contains("还在办");
        assertThat(answer("hejia", "grant", "删了")).hasStatus(403);
        assertThat(answer("luyuan", "grant", "")).hasStatus(422);
        assertThat(answer("luyuan", "grant", "全部删掉了。")).hasStatus(302);
        assertThat(answer("luyuan", "refusal", "不行")).hasStatus(422).bodyText().contains("已经答复过了");
        assertThat(rowOf("citizens.message", message))
                .doesNotContain("铁匠弄尾", "井盖不见了")
                .contains("井盖已经补上");
        assertThat(jdbc.sql("select contact is null and contact_mark is null from citizens.message where id = :id")
                        .param("id", message)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(isMistakeKnown()).isFalse();
        assertThat(mvc.get().uri("/messages/" + number)).hasStatus(404);
        assertThat(jdbc.sql("select count(*) from citizens.claim where wish_id = :id and sealed is not null")
                        .param("id", wishes.last())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(body(post("/mine/page", "pass", pass()))).contains("什么也没有存", "全部删掉了。", "办了");
        assertThat(jdbc.sql("select count(*) from audit.entry where what = 'data-request.answer' and thing = :id")
                        .param("id", request().toString())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    /** More than are read at once. */
    @Test
    void ofWhoeverWroteVeryOftenNoMessageIsLeft() throws Exception {
        jdbc.sql("""
                insert into citizens.message (id, kind, title, words, home_id, unit_id, state, written_at, accept_by, reply_by, may_be_public,
                                              code_mark, contact, contact_mark)
                select gen_random_uuid(), kind, '又少了一个井盖', '铁匠弄尾又少一个', home_id, unit_id, state, written_at, accept_by, reply_by, true,
                       decode(md5(random()::text), 'hex'), contact, contact_mark
                  from citizens.message, generate_series(1, 220) where id = :id
                """).param("id", message).update();
        assertThat(post("/mine/requests", "pass", pass(), "kind", "DELETE")).hasStatusOk();
        assertThat(answer("luyuan", "grant", "全部删掉了。")).hasStatus(302);
        assertThat(jdbc.sql("select count(*) from citizens.message where title = '又少了一个井盖'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Why something is no name quotes it. */
    @Test
    void whatAClerkQuotesInTheMomentItsWriterIsForgottenIsForgottenToo() throws Exception {
        assertThat(post("/mine/requests", "pass", pass(), "kind", "DELETE")).hasStatusOk();
        Runnable quote = () -> assertThat(deskPost(
                        "luyuan",
                        "/desk/messages/" + message + "/publication",
                        "publicTitle",
                        "井盖",
                        "publicWords",
                        "孩子李宁牌球鞋掉了",
                        "doubted",
                        "李宁牌",
                        "overruling",
                        "是球鞋的牌子"))
                .hasStatus(302);
        assertThat(Race.overtaken(transaction, jdbc, quote, () -> answer("luyuan", "grant", "全部删掉了。")))
                .isEqualTo("done");
        assertThat(jdbc.sql("select words from citizens.message_step where message_id = :id and kind = 'OVERRULED'")
                        .param("id", message)
                        .query(String.class)
                        .single())
                .isEmpty();
        assertThat(mvc.get().uri("/messages/" + number)).hasStatus(404);
    }

    @Test
    void aRefusalSaysWhyAndWhoAskedIsForgottenSomeTimeLater() throws Exception {
        assertThat(post("/mine/requests", "pass", pass(), "kind", "CORRECT", "why", ""))
                .hasStatus(422);
        assertThat(post("/mine/requests", "pass", pass(), "kind", "<b>", "why", "名字错了"))
                .hasStatus(422);
        assertThat(post("/mine/requests", "pass", pass(), "kind", "CORRECT", "why", "<script>名字错了"))
                .hasStatusOk();
        assertThat(mvc.get().uri("/desk/data-requests/" + request()).with(signed.as("luyuan")))
                .bodyText()
                .contains("&lt;script", "名字错了", masked())
                .doesNotContain(telephone);
        assertThat(answer("luyuan", "refusal", "登记的和身份证上一样。")).hasStatus(302);
        assertThat(body(post("/mine/page", "pass", pass()))).contains("没有同意", "登记的和身份证上一样。");
        jdbc.sql("update citizens.data_request set answered_on = answered_on - 31 where id = :id")
                .param("id", request())
                .update();
        desk.pass();
        assertThat(rowOf("citizens.data_request", request())).doesNotContain("名字错了");
        assertThat(jdbc.sql("select contact is null from citizens.data_request where id = :id")
                        .param("id", request())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aWrongNameIsWrittenDownByOneClerkPutRightByAnotherAndLiesSealedAllTheWay() throws Exception {
        signedUp();
        assertThat(post("/mine/requests", "pass", pass(), "kind", "CORRECT", "why", "名字写错了，是张大铭"))
                .hasStatusOk();
        var corrections = "/desk/data-requests/" + request() + "/corrections";
        var seat = seat();
        assertThat(get("luyuan", corrections))
                .bodyText()
                .contains("是张大铭", "的姓名")
                .doesNotContain("张大明", telephone);
        assertThat(get("hejia", corrections)).hasStatus(403);
        assertThat(deskPost("luyuan", corrections, "what", "SIGN_UP." + UUID.randomUUID() + ".NAME", "right", "张大铭"))
                .hasStatus(422)
                .bodyText()
                .contains("请选哪一处要改", "value=\"张大铭\"");
        assertThat(deskPost("luyuan", corrections, "what", "SIGN_UP." + seat + ".NAME", "right", " "))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"SIGN_UP." + seat + ".NAME\" selected");
        assertThat(deskPost("luyuan", corrections, "what", "SIGN_UP." + seat + ".NAME", "right", "张大铭"))
                .hasStatus(302);
        var correction = jdbc.sql("select id from citizens.data_correction where request_id = :id")
                .param("id", request())
                .query(UUID.class)
                .single();
        assertThat(rowOf("citizens.data_correction", correction)).doesNotContain("张大铭");
        assertThat(deskPost("luyuan", corrections + "/" + correction + "/approval"))
                .hasStatus(422)
                .bodyText()
                .contains("要请另一个人核对");
        assertThat(body(post("/mine/page", "pass", pass()))).contains("张大明");
        assertThat(get("xuqinghe", corrections)).bodyText().contains("改成：张大铭", "陆远写的");
        assertThat(deskPost("xuqinghe", corrections + "/" + correction + "/approval"))
                .hasStatus(302);
        assertThat(deskPost("xuqinghe", corrections + "/" + correction + "/approval"))
                .hasStatus(422);
        assertThat(body(post("/mine/page", "pass", pass()))).contains("张大铭").doesNotContain("张大明");
        assertThat(rowOf("citizens.sign_up", seat)).doesNotContain("张大铭");
        assertThat(jdbc.sql("select sealed is null from citizens.data_correction where id = :id")
                        .param("id", correction)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(trail("data-request.correct") + trail("data-request.give-correction"))
                .isEqualTo(2);
        jdbc.sql("delete from citizens.sign_up where id = :id")
                .param("id", seat)
                .update();
    }

    @Test
    void aChildsNameAndAClaimantsArePutRightAndNoNameIsThatEverybodyReads() throws Exception {
        long wish = wishes.published(1);
        wishes.claimed(wish, telephone);
        post("/mine/requests", "pass", pass(), "kind", "CORRECT", "why", "名字是热心大伯");
        corrected("CLAIM", "NAME", "热心大伯");
        assertThat(answer("luyuan", "grant", "改好了。")).hasStatus(302);
        post("/mine/requests", "pass", pass(SomeWishes.TELEPHONE), "kind", "CORRECT", "why", "名字错了");
        corrected("WISH", "NAME", "周小禾");
        var corrections = "/desk/data-requests/" + request() + "/corrections";
        deskPost("luyuan", corrections, "what", what("WISH", "GUARDIAN"), "right", "台灯");
        assertThat(deskPost("xuqinghe", corrections + "/" + lastCorrection() + "/approval"))
                .hasStatus(422)
                .bodyText()
                .contains(words.of("wish.words.tells-person"));
        assertThat(deskPost("luyuan", corrections + "/" + lastCorrection() + "/removal"))
                .hasStatus(302);
        answer("luyuan", "grant", "改好了。");
        assertThat(deskPost("luyuan", corrections, "what", "x", "right", "x")).hasStatus(409);
    }

    private void corrected(String kept, String detail, String right) throws Exception {
        var corrections = "/desk/data-requests/" + request() + "/corrections";
        assertThat(deskPost("luyuan", corrections, "what", what(kept, detail), "right", right))
                .hasStatus(302);
        assertThat(deskPost("xuqinghe", corrections + "/" + lastCorrection() + "/approval"))
                .hasStatus(302);
    }

    private String what(String kept, String detail) throws Exception {
        var page = body(get("luyuan", "/desk/data-requests/" + request() + "/corrections"));
        var found = Pattern.compile("value=\"(" + kept + "\\.[^\"]*\\." + detail + ")\"")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private UUID lastCorrection() {
        return jdbc.sql(
                        "select id from citizens.data_correction where request_id = :id order by asked_at desc, id desc limit 1")
                .param("id", request())
                .query(UUID.class)
                .single();
    }

    private UUID seat() {
        return jdbc.sql("select id from citizens.sign_up order by at desc limit 1")
                .query(UUID.class)
                .single();
    }

    private long trail(String act) {
        return jdbc.sql("select count(*) from audit.entry where what = :act and thing = :id")
                .param("act", act)
                .param("id", request().toString())
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(String login, String address) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }

    @Test
    void whoAsksAtTheCounterIsWrittenDownSealedAndHelpedBySomebodyElseByTheSameDay() throws Exception {
        var landline = "025" + telephone.substring(3);
        signedUp(landline);
        var seat = seat();
        assertThat(entered("DELETE", "（025）" + landline.substring(3), "看了身份证")).hasStatus(302);
        assertThat(get("luyuan", "/desk/data-requests/" + request()))
                .hasStatusOk()
                .bodyText()
                .contains("张大明本人", "看了身份证", "陆远登记", "冬季急救课", "打电话告诉")
                .doesNotContain(landline, "本人用代码证明过");
        assertThat(rowOf("citizens.data_request", request())).doesNotContain("张大明", landline);
        assertThat(answer("luyuan", "grant", "全部删掉了。"))
                .hasStatus(422)
                .bodyText()
                .contains("要请另一个人办");
        assertThat(count("citizens.sign_up", seat)).isOne();
        assertThat(answer("xuqinghe", "grant", "全部删掉了。")).hasStatus(302);
        assertThat(count("citizens.sign_up", seat)).isZero();
        assertThat(trail("data-request.enter") + trail("data-request.answer")).isEqualTo(2);
        news.tell();
        assertThat(letters.all()).noneMatch(letter -> letter.contains("有答复了"));
        var due = dueOn();
        post("/mine/requests", "pass", pass(), "kind", "SEE", "why", "要一份");
        assertThat(dueOn()).isEqualTo(due);
    }

    /** A gateway that hangs would keep all connections from everybody else. */
    @Test
    void noConnectionIsHeldWhileAnAnswerIsOnItsWayAndItIsTriedAgainLater() throws Exception {
        post("/mine/requests", "pass", pass(), "kind", "SEE", "why", "要一份");
        assertThat(answer("luyuan", "refusal", "没有存什么。")).hasStatus(302);
        news.tell();
        news.tell();
        assertThat(letters.all()).filteredOn(letter -> letter.contains("有答复了")).hasSize(1);
        assertThat(letters.isSentInATransaction()).isFalse();
        var now = Instant.parse("2090-01-01T00:00:00Z");
        jdbc.sql("update citizens.data_request set is_to_tell = true, tries = 0, try_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", request())
                .update();
        assertThat(untold.take(now)).isPresent();
        assertThat(untold.take(now)).as("at once").isEmpty();
        var again = untold.take(now.plus(Duration.ofMinutes(10))).orElseThrow();
        untold.end(again);
        assertThat(untold.take(now.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void whoAskedAtTheCounterIsForgottenSomeTimeAfterTheAnswerToo() throws Exception {
        assertThat(entered("SEE", "2222-2222-2222", "看了身份证")).hasStatus(302);
        assertThat(answer("luyuan", "refusal", "没有存什么。")).hasStatus(302);
        jdbc.sql("update citizens.data_request set answered_on = answered_on - 31 where id = :id")
                .param("id", request())
                .update();
        desk.pass();
        assertThat(rowOf("citizens.data_request", request())).contains("\"code\":null", "\"asker\":null");
        assertThat(get("luyuan", "/desk/data-requests/" + request())).bodyText().contains("已经按时删除");
    }

    @Test
    void byAQueryCodeOnlyWhatItOpensIsDeleted() throws Exception {
        var other = messages.write(new Asked("QUESTION", "又少了一个井盖", "还是铁匠弄尾", "", false));
        assertThat(entered("DELETE", other, "报得出查询码和内容")).hasStatus(302);
        assertThat(get("xuqinghe", "/desk/data-requests/" + request()))
                .bodyText()
                .contains("留言");
        assertThat(answer("xuqinghe", "grant", "删掉了。")).hasStatus(302);
        assertThat(own.own(Key.of(other))).isEmpty();
        assertThat(rowOf("citizens.message", message)).contains("铁匠弄尾的井盖不见了");
    }

    @Test
    void atTheCounterAConsentIsTakenBackByAnotherClerkAtOnce() throws Exception {
        publish();
        assertThat(entered("WITHDRAW", telephone, "往留的电话打回去核对过")).hasStatus(302);
        var withdrawal = "/desk/data-requests/" + request() + "/withdrawal";
        String[] one = {"what", "MESSAGE", "id", String.valueOf(number)};
        assertThat(get("xuqinghe", "/desk/data-requests/" + request()))
                .bodyText()
                .contains("撤回这一件");
        assertThat(deskPost("luyuan", withdrawal, one)).hasStatus(422);
        assertThat(mvc.get().uri("/messages/" + number)).hasStatusOk();
        assertThat(deskPost("xuqinghe", withdrawal, one)).hasStatus(302);
        assertThat(mvc.get().uri("/messages?which=OPEN")).bodyText().doesNotContain("铁匠弄尾的井盖不见了");
        assertThat(trail("data-request.withdraw")).isOne();
    }

    @Test
    void atTheCounterNothingIsTakenDownOfSomebodyWhoseRightNobodyMadeSureOf() throws Exception {
        assertThat(entered("", telephone, "看了身份证")).hasStatus(422);
        assertThat(entered("DELETE", "电话忘了", "看了身份证")).hasStatus(422).bodyText().contains("12位查询码");
        assertThat(entered("DELETE", telephone, "看")).hasStatus(422).bodyText().contains("看了身份证", telephone);
        assertThat(entered("CORRECT", telephone, "看了身份证", "words", "")).hasStatus(422);
        assertThat(deskPost("hejia", "/desk/data-requests", "kind", "DELETE")).hasStatus(403);
        assertThat(post("/mine/requests", "pass", pass(), "kind", "WITHDRAW")).hasStatus(422);
    }

    private MvcTestResult entered(String kind, String about, String verified, String... more) {
        var fields = new ArrayList<>(List.of("kind", kind, "about", about, "asker", "张大明本人", "verified", verified));
        fields.addAll(more.length == 0 ? List.of("words", "都不要了") : List.of(more));
        return deskPost("luyuan", "/desk/data-requests", fields.toArray(String[]::new));
    }

    private LocalDate dueOn() {
        return jdbc.sql("select due_on from citizens.data_request where id = :id")
                .param("id", request())
                .query(LocalDate.class)
                .single();
    }

    /** A landline, which nobody proves by a message sent there. */
    @Test
    void whoHasTheCodeOfAMistakeHasEvenALandlineForgottenAndStillReadsTheAnswer() {
        var code = mistakes.code();
        var site = accounts.websites(null, 1).getFirst();
        mistakes.pointOut(
                new Pointed(code, site.id(), MistakeKind.CONTENT, "", POINTED_OUT, "025-88001234"), telephone);
        assertThat(mvc.get().uri("/mistakes/" + code))
                .bodyText()
                .contains("删掉联系方式")
                .doesNotContain("88001234");
        assertThat(mvc.post().uri("/mistakes/" + code + "/forgetting")).hasStatus(403);
        assertThat(post("/mistakes/222222222222/forgetting")).hasStatus(404);
        assertThat(isMistakeKnown()).isTrue();
        assertThat(post("/mistakes/" + code + "/forgetting")).hasStatus(302);
        assertThat(isMistakeKnown()).isFalse();
        assertThat(mvc.get().uri("/mistakes/" + code))
                .hasStatusOk()
                .bodyText()
                .contains(POINTED_OUT)
                .doesNotContain("删掉联系方式");
    }

    @Test
    void whatWasAskedInAYearIsCountedWithoutAnybodysName() throws Exception {
        var before = numbers();
        post("/mine/requests", "pass", pass(), "kind", "CORRECT", "why", "名字错了");
        assertThat(numbers().asked() - before.asked()).isOne();
        assertThat(answer("luyuan", "refusal", "登记的和身份证上一样。")).hasStatus(302);
        assertThat(numbers().refused() - before.refused()).isOne();
        assertThat(numbers().late()).isEqualTo(before.late());
        jdbc.sql("update citizens.data_request set due_on = answered_on - 1 where id = :id")
                .param("id", request())
                .update();
        assertThat(numbers().late() - before.late()).isOne();
        assertThat(get("luyuan", "/desk/data-requests?open=false"))
                .bodyText()
                .contains("一年里提了" + numbers().asked() + "件", "过了期限的" + numbers().late() + "件");
    }

    private DataRequests.Numbers numbers() {
        var today = LocalDate.now(Times.ZONE);
        return requests.numbers(today.minusYears(1), today);
    }

    @Test
    void whatIsLateIsToldOnce() throws Exception {
        post("/mine/requests", "pass", pass(), "kind", "SEE", "why", "要一份");
        jdbc.sql("update citizens.data_request set due_on = due_on - 60 where id = :id")
                .param("id", request())
                .update();
        desk.pass();
        assertThat(takeLateNotices()).isPositive();
        desk.pass();
        assertThat(takeLateNotices()).isZero();
    }

    private int takeLateNotices() {
        return jdbc.sql("delete from notices.notice where kind = 'data-request.late' and url = :url")
                .param("url", "/desk/data-requests/" + request())
                .update();
    }

    private void publish() {
        assertThat(deskPost(
                        "luyuan",
                        "/desk/messages/" + message + "/publication",
                        "publicTitle",
                        "铁匠弄尾的井盖不见了",
                        "publicWords",
                        "差点掉下去"))
                .hasStatus(302);
    }

    /** @return the name of the service */
    private String signedUp() {
        return signedUp(telephone);
    }

    private String signedUp(String telephone) {
        var service = jdbc.sql("select number from citizens.service where kind = 'SIGN_UP' order by number limit 1")
                .query(Long.class)
                .single();
        signUps.signUp(service, new Entry("张大明", telephone, java.util.Map.of()));
        return jdbc.sql("select name from citizens.service where number = :number")
                .param("number", service)
                .query(String.class)
                .single();
    }

    private String pass() throws Exception {
        return pass(telephone);
    }

    /** As if it were another hour each time: a telephone gets five codes an hour. */
    private String pass(String of) throws Exception {
        jdbc.sql("delete from limit_count").update();
        assertThat(post("/mine/digits", "contact", of)).hasStatusOk();
        var found = Pattern.compile("name=\"pass\" value=\"([^\"]*)\"")
                .matcher(body(post("/mine", "contact", of, "digits", letters.digits())));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String masked() {
        return telephone.substring(0, 3) + "****" + telephone.substring(7);
    }

    private UUID request() {
        return jdbc.sql("select id from citizens.data_request order by number desc limit 1")
                .query(UUID.class)
                .single();
    }

    private String rowOf(String table, UUID id) {
        return jdbc.sql("select row_to_json(it)::text from " + table + " it where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private long count(String table, UUID id) {
        return jdbc.sql("select count(*) from " + table + " where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private MvcTestResult answer(String login, String what, String words) {
        return deskPost(login, "/desk/data-requests/" + request() + "/" + what, "answer", words);
    }

    private static String body(MvcTestResult page) throws Exception {
        return page.getResponse().getContentAsString(UTF_8);
    }

    private MvcTestResult deskPost(String login, String address, String... fields) {
        return send(mvc.post().uri(address).with(signed.as(login)).with(csrf()), fields);
    }

    private MvcTestResult post(String address, String... fields) {
        return send(mvc.post().uri(address).header("Sec-Fetch-Site", "same-origin"), fields);
    }

    private static MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request, String... fields) {
        for (var pair : List.of(fields).stream()
                .gather(java.util.stream.Gatherers.windowFixed(2))
                .toList()) {
            request = request.param(pair.get(0), pair.get(1));
        }
        return request.exchange();
    }
}
