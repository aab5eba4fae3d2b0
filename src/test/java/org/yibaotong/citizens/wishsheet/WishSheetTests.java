package org.yibaotong.citizens.wishsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.citizens.SomeWishes.CHILD;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.ChildRules;
import org.yibaotong.citizens.SomeWishes;
import org.yibaotong.citizens.WishId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;

/** The clerk's page of a wish: who claimed it is read with leave, and a draft is written anew. */
@YibaotongTest
class WishSheetTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WishPages pages;

    private SomeWishes wishes;

    @BeforeEach
    void begin() {
        wishes = new SomeWishes(mvc, signed, jdbc);
    }

    @AfterEach
    void takeAway() {
        wishes.takeAway();
    }

    @Test
    void whoClaimedItIsReadByOneClerkWithLeaveAndEveryLookIsOnTheTrail() throws Exception {
        var number = wishes.published(2);
        wishes.claimed(number, "13000001101");
        wishes.claimed(number, "13000001102");
        var reading = wishes.address() + "/claimants/reading";
        assertThat(wishes.page("hejia", wishes.address()))
                .bodyText()
                .contains("认领人（加密）")
                .doesNotContain("13000001101");
        assertThat(wishes.postAs("hejia", reading)).hasStatus(409);
        ask("CLAIMANTS");
        assertThat(wishes.postAs("luyuan", leave())).hasStatus(302);
        assertThat(wishes.postAs("hejia", reading))
                .hasStatusOk()
                .bodyText()
                .contains("热心人", "13000001101", "13000001102", "以前交来", "这一次查看已经留痕")
                .doesNotContain(CHILD);
        assertThat(wishes.trail("wish.read-claimants")).isOne();
        assertThat(wishes.postAs("luyuan", reading)).hasStatus(409);
    }

    /** By drive, without whose they were and without one unit beside another. */
    @Test
    void whatBecameOfTheWishesOfADriveIsCounted() throws Exception {
        var before = numbers();
        wishes.draft("一双雨鞋", 1);
        wishes.published(1);
        wishes.claimed(wishes.published(1), "13000001111");
        var after = numbers();
        assertThat(after.get(0) - before.get(0)).as("entered").isEqualTo(3);
        assertThat(after.get(1) - before.get(1)).as("drafts").isOne();
        assertThat(after.get(2) - before.get(2)).as("open").isOne();
        assertThat(after.get(3) - before.get(3)).as("claimed").isOne();
    }

    private List<Integer> numbers() throws Exception {
        var drive = jdbc.sql("select name from citizens.wish_drive order by entered_at limit 1")
                .query(String.class)
                .single();
        var page = Jsoup.parse(
                wishes.page("luyuan", "/desk/wishes").getResponse().getContentAsString(StandardCharsets.UTF_8));
        return page.select("section:has(h2:contains(各次活动)) tr:has(b:contains(" + drive + ")) .num").eachText().stream()
                .map(Integer::valueOf)
                .toList();
    }

    @Test
    void leaveForOneSecretOpensNoOther() {
        wishes.published(1);
        ask("CLAIMANTS");
        assertThat(wishes.postAs("luyuan", leave())).hasStatus(302);
        assertThat(wishes.postAs("hejia", wishes.address() + "/reading")).hasStatus(409);
        assertThat(wishes.postAs("hejia", wishes.address() + "/claimants/reading"))
                .hasStatusOk()
                .bodyText()
                .contains("还没有人认领");
    }

    @Test
    void whereNobodyClaimedThereIsNothingToAskLeaveFor() throws Exception {
        var number = wishes.published(1);
        assertThat(wishes.page("hejia", wishes.address()))
                .bodyText()
                .contains("现在没有认领人")
                .doesNotContain("CLAIMANTS");
        wishes.claimed(number, "13000001121");
        assertThat(wishes.page("hejia", wishes.address()))
                .bodyText()
                .contains("CLAIMANTS")
                .doesNotContain("现在没有认领人");
    }

    @Test
    void whoeverUndidAClaimIsShownToNobody() throws Exception {
        var number = wishes.published(1);
        var code = wishes.claimed(number, "13000001201");
        wishes.claimed(number, "13000001202");
        assertThat(wishes.post("/claims/undoing", "code", code)).hasStatusOk();
        ask("CLAIMANTS");
        assertThat(wishes.postAs("luyuan", leave())).hasStatus(302);
        assertThat(wishes.postAs("hejia", wishes.address() + "/claimants/reading"))
                .bodyText()
                .contains("13000001202")
                .doesNotContain("13000001201");
    }

    @Test
    void whatOnlyLooksLikeTheNameOfAChildIsPublishedByWhoSaysWhatItIs() {
        wishes.draft("给孩子李宁牌球鞋", 1);
        var publication = wishes.address() + "/publication";
        assertThat(wishes.page("luyuan", wishes.address())).bodyText().doesNotContain("name=\"overruling\"");
        assertThat(wishes.postAs("luyuan", publication))
                .hasStatus(422)
                .bodyText()
                .contains("name=\"doubted\" value=\"李宁牌\"", "“李宁牌”不是孩子的姓名，因为");
        assertThat(wishes.postAs("luyuan", publication, "doubted", "李宁牌", "overruling", "牌子"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"牌子\"");
        assertThat(wishes.postAs("luyuan", publication, "doubted", "李宁牌", "overruling", "是球鞋的牌子"))
                .hasStatus(302);
        assertThat(jdbc.sql("select detail from audit.entry where what = 'wish.publish' and thing = :id")
                        .param("id", wishes.last().toString())
                        .query(String.class)
                        .single())
                .endsWith("“李宁牌”不是姓名：是球鞋的牌子");
    }

    @Test
    void aDraftIsWrittenAnewAndWhoseItIsStaysUnlessItIsTypedAgain() {
        wishes.draft("一盏台灯", 1);
        var edit = wishes.address() + "/edit";
        assertThat(wishes.page("hejia", edit))
                .hasStatusOk()
                .bodyText()
                .contains("修改心愿", "一盏台灯")
                .doesNotContain(CHILD, SomeWishes.TELEPHONE);
        assertThat(wishes.postAs("hejia", wishes.address(), wishes.written("一盏护眼台灯", 1)))
                .hasStatus(302);
        assertThat(wishes.page("hejia", wishes.address())).bodyText().contains("一盏护眼台灯");
        assertThat(wishes.trail("wish.revise")).isOne();
        assertThat(wishes.postAs("hejia", wishes.address(), wishes.written(CHILD + "的台灯", 1, "version", "1")))
                .hasStatus(302);
        assertThat(wishes.postAs("luyuan", wishes.address() + "/publication", "version", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("不能让人人看到");
    }

    @Test
    void whoeverWroteADraftAnewDoesNotPublishItAndAPublishedOneStaysAsItIs() {
        wishes.draft("一盏台灯", 1);
        assertThat(wishes.postAs("luyuan", wishes.address(), wishes.written("一盏夹子台灯", 1)))
                .hasStatus(302);
        assertThat(wishes.page("luyuan", wishes.address())).bodyText().doesNotContain("看过了，发布");
        assertThat(wishes.postAs("luyuan", wishes.address() + "/publication", "version", "1"))
                .hasStatus(422);
        assertThat(wishes.postAs("xuqinghe", wishes.address() + "/publication", "version", "1"))
                .hasStatus(302);
        assertThat(wishes.postAs("hejia", wishes.address(), wishes.written("换一样", 1, "version", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("已经发布了，不能再改");
    }

    @Test
    void whatARuleRefusesStaysWhereItWasTyped() throws Exception {
        wishes.claimed(wishes.published(1), "13000000903");
        var telling = CHILD + "收到了";
        var stays = "value=\"" + telling + "\"";
        assertThat(wishes.postAs("hejia", wishes.address() + "/receipt", "receipt", telling))
                .hasStatus(422)
                .bodyText()
                .contains(stays);
        var why = "要".repeat(201);
        assertThat(wishes.postAs("hejia", wishes.address() + "/unlockings", "secret", "WISHER", "why", why))
                .hasStatus(422)
                .bodyText()
                .containsOnlyOnce("value=\"" + why + "\"");
        assertThat(wishes.postAs("hejia", wishes.address() + "/withdrawal", "reason", why))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"" + why + "\"");
        assertThat(wishes.postAs("hejia", wishes.address() + "/receipt", "receipt", "今天送到"))
                .hasStatus(302);
        assertThat(wishes.postAs("hejia", wishes.address() + "/thanks", "thanks", telling))
                .hasStatus(422)
                .bodyText()
                .contains(stays);
    }

    /** Also those who did not do it; and whose wish it is is not told by it. */
    @Test
    void whyAWishWasWithdrawnIsSaidToItsClerks() {
        wishes.published(1);
        assertThat(wishes.postAs("hejia", wishes.address() + "/withdrawal", "reason", "李小雨同学转学了"))
                .hasStatus(422)
                .bodyText()
                .contains("原因会一直留着", "value=\"李小雨同学转学了\"");
        assertThat(wishes.postAs("hejia", wishes.address() + "/withdrawal", "reason", "转学了，不在本校"))
                .hasStatus(302);
        assertThat(wishes.page("luyuan", wishes.address())).bodyText().contains("何佳撤下：转学了，不在本校");
    }

    /** A clerk rewrites it while the editor has the page open: those words nobody else has read. */
    @Test
    void whatWasWrittenAnewSinceThePageWasOpenedIsNotPublished() {
        wishes.draft("一盏台灯", 1);
        var publication = wishes.address() + "/publication";
        assertThat(wishes.page("luyuan", wishes.address())).bodyText().contains("name=\"version\" value=\"0\"");
        assertThat(wishes.postAs("hejia", wishes.address(), wishes.written("一盏台灯和一部手机", 1)))
                .hasStatus(302);
        assertThat(wishes.postAs("luyuan", publication, "version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("有人改过这个心愿，所以没有发布", "一盏台灯和一部手机", "name=\"version\" value=\"1\"");
        assertThat(state(wishes.last())).isEqualTo("DRAFT");
        assertThat(wishes.postAs("luyuan", publication, "version", "1")).hasStatus(302);
    }

    /** The second reads what the first wrote, with their own words still there, and what they send then was written knowing it. */
    @Test
    void ofTwoWhoWriteADraftAnewTheSecondReadsWhatTheFirstWrote() {
        wishes.draft("一盏台灯", 1);
        assertThat(wishes.postAs("hejia", wishes.address(), wishes.written("一盏夹子台灯", 1, "version", "0")))
                .hasStatus(302);
        assertThat(wishes.postAs("luyuan", wishes.address(), wishes.written("一盏落地灯", 1, "version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("现在存着的是“一盏夹子台灯”", "value=\"一盏落地灯\"", "name=\"version\" value=\"1\"");
        assertThat(wishes.page("hejia", wishes.address())).bodyText().contains("一盏夹子台灯");
        assertThat(wishes.postAs("luyuan", wishes.address(), wishes.written("一盏落地灯", 1, "version", "1")))
                .hasStatus(302);
    }

    /** A mistake in a form that is old does not make it new. */
    @Test
    void whoTypesWrongInAnOldFormStillReadsWhatOthersWrote() {
        wishes.draft("一盏台灯", 1);
        assertThat(wishes.postAs("hejia", wishes.address(), wishes.written("一盏夹子台灯", 1)))
                .hasStatus(302);
        var wrong = wishes.written("一盏落地灯", 1, "version", "0", "consentOn", "x");
        assertThat(wishes.postAs("luyuan", wishes.address(), wrong))
                .hasStatus(422)
                .bodyText()
                .contains("现在存着的是“一盏夹子台灯”");
        var typo = wishes.written("一盏落地灯", 1);
        typo[List.of(typo).indexOf("price") + 1] = "x";
        assertThat(wishes.postAs("luyuan", wishes.address(), typo))
                .hasStatus(422)
                .bodyText()
                .contains("name=\"version\" value=\"0\"");
    }

    /** The button would lead to a page that is not there. */
    @Test
    void whoIsEditorElsewhereIsNotOfferedToPublishOrToGiveLeaveHere() {
        wishes.draft("一盏台灯", 1);
        ask("WISHER");
        var here = signed.actor("hejia").reach(Role.CORRESPONDENT);
        assertThat(mayDecide(here, here)).containsExactly(true, true);
        assertThat(mayDecide(here, new Reach(Set.of(UnitId.next())))).containsExactly(false, false);
    }

    private List<Boolean> mayDecide(Reach correspondent, Reach editor) {
        var someone = signed.actor("luyuan");
        var reaches = Map.of(Role.CORRESPONDENT, correspondent, Role.EDITOR, editor);
        var actor = new Actor(someone.person(), someone.name(), someone.unit(), someone.unitName(), reaches);
        var page = pages.page(new WishId(wishes.last()), Shown.NOTHING, actor);
        return List.of(page.mayPublish(), page.leaves().getFirst().mayGive());
    }

    @Test
    void thoseThatWereLookedOverArePublishedTogetherAndWhatARuleRefusesStays() {
        wishes.draft("一盏台灯", 1);
        var good = wishes.last();
        wishes.draft("一副耳机", 1);
        assertThat(wishes.postAs("luyuan", wishes.address(), wishes.written("一副大耳机", 1)))
                .hasStatus(302);
        var own = wishes.last();
        var pile = "/desk/wishes/publications";
        assertThat(wishes.page("luyuan", "/desk/wishes?state=DRAFT"))
                .bodyText()
                .contains("看过了，发布选中的", "value=\"" + good + ".0\"", "value=\"" + own + ".1\"");
        assertThat(wishes.page("hejia", "/desk/wishes?state=DRAFT")).bodyText().doesNotContain("发布选中的");
        assertThat(wishes.postAs("hejia", pile, "wishes", good + ".0")).hasStatus(403);
        var gone = UUID.randomUUID();
        var answer = wishes.postAs("luyuan", pile, "wishes", good + ".0", "wishes", own + ".1", "wishes", gone + ".0");
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/desk/wishes?state=DRAFT");
        assertThat(answer).flash().containsEntry("toast", "发布了1个。1个没有：自己登记的，要请另一个人看过再发布。1个没有：没有找到，或者不归您管。");
        assertThat(state(good)).isEqualTo("OPEN");
        assertThat(state(own)).isEqualTo("DRAFT");
        assertThat(wishes.postAs("xuqinghe", pile, "wishes", own + ".0"))
                .flash()
                .containsEntry("toast", "发布了0个。1个没有：您打开以后，有人改过这个心愿，所以没有发布。请看过现在的再定。");
        assertThat(wishes.postAs("luyuan", pile)).flash().containsEntry("toast", "还没有选。先在前面打勾。");
    }

    private String state(UUID wish) {
        return jdbc.sql("select state from citizens.wish where id = :id")
                .param("id", wish)
                .query(String.class)
                .single();
    }

    @Test
    void aFulfilledWishBeginsALeadWithoutAnybodysNameAndNothingIsSentByItself() throws Exception {
        var number = wishes.published(1);
        assertThat(wishes.page("hejia", wishes.address())).bodyText().doesNotContain("报给编辑部");
        wishes.claimed(number, "13000001701");
        assertThat(wishes.postAs("hejia", wishes.address() + "/receipt", "receipt", "今天送到，班主任签收"))
                .hasStatus(302);
        long before = submissions();
        var page = wishes.page("hejia", wishes.address()).getResponse().getContentAsString(StandardCharsets.UTF_8);
        var link = Jsoup.parse(page).select("a[href*=new?text=]").attr("href");
        assertThat(mvc.get().uri(URI.create(link)).with(signed.as("hejia")))
                .hasStatusOk()
                .bodyText()
                .contains("号微心愿办成了：一盏台灯。今天送到，班主任签收")
                .doesNotContain(CHILD, SomeWishes.TELEPHONE, "热心人");
        assertThat(submissions()).isEqualTo(before);
    }

    private long submissions() {
        return jdbc.sql("select count(*) from newsroom.submission")
                .query(Long.class)
                .single();
    }

    @Test
    void twoClerksAtOnceHandItOverOnce() throws Exception {
        var number = wishes.published(1);
        wishes.claimed(number, "13000001501");
        var answers = new ConcurrentLinkedQueue<Integer>();
        Callable<?> act =
                () -> answers.add(wishes.postAs("hejia", wishes.address() + "/receipt", "receipt", "今天送到，班主任签收")
                        .getResponse()
                        .getStatus());
        Race.of(act, act);
        assertThat(answers).containsExactlyInAnyOrder(302, 422);
        assertThat(wishes.trail("wish.fulfil")).isOne();
    }

    @Test
    void aScriptInEveryFieldIsOnlyWords() throws Exception {
        var script = "<script>alert(1)</script>";
        wishes.draft("一盏台灯", 1);
        assertThat(wishes.postAs(
                        "hejia", wishes.address(), wishes.written(script, 1, "name", script, "school", script)))
                .hasStatus(302);
        assertThat(wishes.page("hejia", wishes.address()))
                .bodyText()
                .contains("&lt;script")
                .doesNotContain(script);
        assertThat(wishes.page("hejia", wishes.address() + "/edit")).bodyText().doesNotContain(script);
        var number = wishes.published(1);
        assertThat(wishes.post("/wishes/" + number + "/claims", "name", script, "telephone", script))
                .hasStatus(422)
                .bodyText()
                .doesNotContain(script);
        assertThat(wishes.post("/wishes/" + number + "/claims", "name", script, "telephone", "13000001601"))
                .hasStatusOk();
        ask("CLAIMANTS");
        assertThat(wishes.postAs("luyuan", leave())).hasStatus(302);
        assertThat(wishes.postAs("hejia", wishes.address() + "/claimants/reading"))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script")
                .doesNotContain(script);
        assertThat(wishes.post("/claims", "code", script))
                .hasStatus(422)
                .bodyText()
                .doesNotContain(script);
    }

    @Test
    void aGuardiansConsentSaysWhoTheyAreHowThatIsKnownAndWhichRulesTheyRead() {
        wishes.draft("一盏台灯", 1);
        assertThat(wishes.page("luyuan", wishes.address()))
                .bodyText()
                .contains("父母，当面核对，看过户口簿，", "看的是儿童规则" + ChildRules.current() + "版");
        for (var wrong : List.of(
                new String[] {"rules", "1999-01"},
                new String[] {"consentOn", LocalDate.now(Times.ZONE).plusDays(1).toString()})) {
            assertThat(wishes.postAs("hejia", wishes.address(), without(wishes.written("一盏台灯", 1), wrong)))
                    .hasStatus(422);
        }
        consent("consent_rules = '2025-01'");
        assertThat(wishes.page("luyuan", wishes.address())).bodyText().contains("看的是儿童规则2025-01版");
    }

    /** The fields with one of them as it is given. */
    private static String[] without(String[] fields, String[] other) {
        var kept = IntStream.range(0, fields.length / 2)
                .filter(at -> !fields[2 * at].equals(other[0]))
                .boxed()
                .flatMap(at -> Stream.of(fields[2 * at], fields[2 * at + 1]));
        return Stream.concat(kept, Stream.of(other)).toArray(String[]::new);
    }

    @Test
    void aConsentFromBeforeStaysAsItWasAndADraftWithItWaitsForTheRest() {
        wishes.published(1);
        consent("consent = '母亲，当面核对', consent_from = '', consent_by = '', consent_rules = ''");
        assertThat(wishes.page("luyuan", wishes.address())).bodyText().contains("母亲，当面核对，", "以前登记的");
        assertThat(wishes.page("luyuan", "/wishes/" + wishes.number())).hasStatusOk();
        wishes.draft("一副羽毛球拍", 1);
        consent("consent_from = '', consent_by = '', consent_rules = ''");
        assertThat(wishes.postAs("luyuan", wishes.address() + "/publication"))
                .hasStatus(422)
                .bodyText()
                .contains("监护人同意里和孩子的关系、怎么核实的");
    }

    private void consent(String set) {
        jdbc.sql("update citizens.wish set " + set + " where id = :id")
                .param("id", wishes.last())
                .update();
    }

    @Test
    void whoeverWantsToReadWhoseItIsSaysWhatFor() {
        wishes.published(1);
        for (var nothing : List.of("", "看", "1234", "看。。。。")) {
            assertThat(wishes.postAs("hejia", wishes.address() + "/unlockings", "secret", "WISHER", "why", nothing))
                    .hasStatus(422);
        }
        assertThat(wishes.postAs("hejia", wishes.address() + "/unlockings", "secret", "WISHER", "why", "看"))
                .bodyText()
                .contains("至少4个汉字", "value=\"看\"");
        ask("WISHER");
    }

    private void ask(String secret) {
        assertThat(wishes.postAs("hejia", wishes.address() + "/unlockings", "secret", secret, "why", "约时间交接"))
                .hasStatus(302);
    }

    private String leave() {
        var asked = jdbc.sql("select id from citizens.unlocking where wish_id = :id")
                .param("id", wishes.last())
                .query(UUID.class)
                .single();
        return wishes.address() + "/unlockings/" + asked + "/leave";
    }
}
