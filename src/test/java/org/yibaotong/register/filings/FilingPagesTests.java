package org.yibaotong.register.filings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.FilingId;
import org.yibaotong.register.filing.AskingDesk;
import org.yibaotong.register.filing.FilingBook;
import org.yibaotong.register.filing.FilingDesk;
import org.yibaotong.register.filing.FilingKind;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.web.Times;

/** Filings at the desk: asked for by a street, agreed to by its district and its city, put down, and seen by the public. */
@YibaotongTest
class FilingPagesTests {

    private static final String STREET = "songzhiyuan";
    private static final String DISTRICT = "qiulan";
    private static final String CITY = "duruo";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    AskingDesk asking;

    @Autowired
    FilingDesk desk;

    @Autowired
    FilingBook book;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void anOpeningGoesUpTheLevelsAndTheAccountGoesWithIt() {
        var name = "竹园" + Staff.fresh();
        var one = asked(opening(name));
        assertThat(page(STREET, one)).bodyText().contains("开设备案：" + name, "待同意", "望江区", "示例市", "撤回申请");
        assertThat(state(one)).isEqualTo("AWAITING_APPROVAL");
        assertThat(page(CITY, one)).bodyText().contains("同意吗", "工作日", "竹园街道");
        assertThat(post(DISTRICT, one + "/decision", "agreed", "true")).hasStatus3xxRedirection();
        assertThat(page(DISTRICT, one)).bodyText().contains("请示例市在").doesNotContain("同意吗</h2>");
        assertThat(post(CITY, one + "/decision", "agreed", "true", "words", "可以开"))
                .hasStatus3xxRedirection();
        assertThat(page(CITY, one)).bodyText().contains("待备案", "报全国系统，填备案号", "5个工作日", "湖北");
        var number = "测备" + Staff.fresh();
        assertThat(post(CITY, one + "/record", "number", number, "filedOn", today()))
                .hasStatus3xxRedirection();
        assertThat(state(one)).isEqualTo("NORMAL");
        assertThat(page(STREET, one)).bodyText().contains("已备案", number, "可以开").doesNotContain("撤回申请");
        assertThat(page(STREET, account(one))).bodyText().contains("开设　已备案", number, "申请变更", "申请关停");
        assertThat(page(null, "/accounts?q=" + name)).bodyText().contains(name, "在用");
        assertThat(trail(one)).containsExactly("filing.ask", "filing.agree", "filing.agree", "filing.record");
        assertThat(told(STREET, one)).contains("filing.agreed", "filing.recorded");
    }

    @Test
    void whatComesBackIsMendedAndSentAgain() {
        var name = "竹园" + Staff.fresh();
        var one = asked(opening(name));
        assertThat(post(DISTRICT, one + "/decision", "agreed", "false"))
                .hasStatus(422)
                .bodyText()
                .contains("请写明为什么退回");
        assertThat(post(DISTRICT, one + "/decision", "agreed", "false", "words", "请写清谁来维护"))
                .hasStatus3xxRedirection();
        assertThat(state(one)).isEqualTo("PLANNED");
        assertThat(page(STREET, one)).bodyText().contains("已退回", "请写清谁来维护", "修改后再交");
        assertThat(page(STREET, one + "/edit")).bodyText().contains(name, "书记办公会同意");
        var again = with(opening(name), "reason", "由党建办宋知远维护", "intro", "竹园的事");
        assertThat(post(STREET, one, again)).hasStatus3xxRedirection();
        assertThat(state(one)).isEqualTo("AWAITING_APPROVAL");
        assertThat(page(DISTRICT, one)).bodyText().contains("由党建办宋知远维护", "再次申请", "竹园的事", "同意吗");
    }

    /** Words on a screen change, and what old filings mean does not. */
    @Test
    void whyItCameBackIsSaidWhateverThatStepIsCalled() {
        var one = asked(opening("竹园" + Staff.fresh()));
        post(DISTRICT, one + "/decision", "agreed", "false", "words", "请写清谁来维护");
        jdbc.sql("update register.filing_step set act = '打回重写' where filing_id = :id and act = '退回'")
                .param("id", id(one).value())
                .update();
        assertThat(page(STREET, one)).bodyText().contains("退回的理由</b>　请写清谁来维护");
    }

    @Test
    void whoeverAskedTakesItBackAndMayAskAnew() {
        var name = "竹园" + Staff.fresh();
        var one = asked(opening(name));
        assertThat(post(DISTRICT, one + "/withdrawal"))
                .hasStatus(422)
                .bodyText()
                .contains("谁申请的谁撤回");
        assertThat(post(STREET, one + "/withdrawal")).hasStatus3xxRedirection();
        assertThat(state(one)).isEqualTo("PLANNED");
        assertThat(post(STREET, one + "/withdrawal")).hasStatus(422).bodyText().contains("已经办完或撤回了");
        assertThat(page(STREET, account(one))).bodyText().contains("开设　已撤回", "申请开设");
        var again = with(opening(name), "account", accountId(one));
        assertThat(asked(again)).isNotEqualTo(one);
        assertThat(state(one)).isEqualTo("AWAITING_APPROVAL");
    }

    @Test
    void aChangedSponsorIsToldToThePublicAndTheRestStays() {
        var one = filedOpening();
        var change = with(
                opening(name(one)),
                "kind",
                "CHANGE",
                "account",
                accountId(one),
                "sponsor",
                "竹园街道融媒体工作站",
                "unit",
                "竹园街道");
        var changing = asked(change);
        jdbc.sql("update register.account set interaction = '菜单' where id = cast(:id as uuid)")
                .param("id", accountId(one))
                .update();
        assertThat(page(CITY, changing)).bodyText().contains("主办单位“", "改为“竹园街道融媒体工作站”");
        record(changing);
        assertThat(page(CITY, account(one))).bodyText().contains("竹园街道融媒体工作站", "菜单", "变更　已备案");
        assertThat(page(null, "/accounts?q=" + name(one))).bodyText().contains(today() + "起由竹园街道融媒体工作站主办，以前是");
        assertThat(page(null, "/accounts.csv")).bodyText().contains("原主办单位");
    }

    @Test
    void aChangeOfPeopleIsFiledAndTheirTelephonesAreForgottenByTheFiling() {
        var one = filedOpening();
        var change = with(
                opening(name(one)),
                "kind",
                "CHANGE",
                "account",
                accountId(one),
                "sponsor",
                accountFact(one, "sponsor"));
        assertThat(ask(STREET, change)).hasStatus(422).bodyText().contains("没有要变更的");
        var changing = asked(with(change, "head", "岳新民", "headTelephone", "13800007788"));
        assertThat(page(CITY, changing))
                .bodyText()
                .contains("负责人“”改为“岳新民”，电话138****7788")
                .doesNotContain("13800007788");
        assertThat(page(CITY, account(one))).bodyText().doesNotContain("岳新民");
        record(changing);
        assertThat(page(CITY, account(one))).bodyText().contains("岳新民", "138****7788");
        assertThat(page(CITY, changing)).bodyText().contains("改为“岳新民”").doesNotContain("7788");
        assertThat(jdbc.sql(
                                "select count(*) from register.proposed_contact where filing_id = :id and telephone is not null")
                        .param("id", id(changing).value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aFiledClosingLeadsOnToItsCaseAndWhereThereIsOneTheAccountGoesByIt() {
        var one = filedOpening();
        var closing = asked(ending(one, "CLOSING", "以后看望江区融媒体中心"));
        record(closing);
        var next = "/desk/closures/new?account=" + accountId(one);
        assertThat(page(CITY, closing)).bodyText().contains("去办理关停", next);
        assertThat(page(STREET, closing)).bodyText().doesNotContain("去办理关停");
    }

    /** One thing has one door: the ledger leads to the application, and whoever comes by another way sees the same. */
    @Test
    void aClosingIsAskedForAtOneDoorAndNeverTwice() {
        var one = filedOpening();
        var apply = "/desk/closure-applications/new?account=" + accountId(one);
        assertThat(page(STREET, account(one))).bodyText().contains("申请关停");
        assertThat(page(STREET, "/desk/filings/new?kind=CLOSING&account=" + accountId(one)))
                .hasRedirectedUrl(apply);
        assertThat(page(STREET, apply)).hasStatusOk().bodyText().contains("checked", name(one));
        var applied = post(
                STREET,
                "/desk/closure-applications",
                "account",
                accountId(one),
                "reason",
                "没有人手",
                "whereTo",
                "看区融媒体中心");
        assertThat(applied).hasStatus3xxRedirection();
        var application = applied.getResponse().getRedirectedUrl();
        assertThat(page(STREET, apply)).hasRedirectedUrl(application);
        assertThat(page(STREET, account(one)))
                .bodyText()
                .contains("正在关停，看办到哪里了", apply)
                .doesNotContain("申请关停");
        assertThat(ask(STREET, ending(one, "CLOSING", "看区融媒体中心")))
                .hasStatus(422)
                .bodyText()
                .contains("已经在申请关停了，不用再申请");
        assertThat(post(STREET, application + "/withdrawal")).hasStatus3xxRedirection();
        var filing = asked(ending(one, "CLOSING", "看区融媒体中心"));
        assertThat(page(STREET, apply)).hasRedirectedUrl(filing);
        assertThat(post(
                        STREET,
                        "/desk/closure-applications",
                        "account",
                        accountId(one),
                        "reason",
                        "没有人手",
                        "whereTo",
                        "看区融媒体中心"))
                .hasStatus(422)
                .bodyText()
                .contains("已经在“备案”里申请关停了");
    }

    /** The levels have agreed in the case; what is left is to put it down. It goes with the case, and not by itself. */
    @Test
    void aCaseFilesItsClosingByItselfAndTakesItBack() {
        var one = filedOpening();
        var begun = post(CITY, "/desk/closures", "account", accountId(one), "owner", "");
        assertThat(begun).hasStatus3xxRedirection();
        var closing = String.valueOf(begun.getResponse().getRedirectedUrl());
        assertThat(page(STREET, "/desk/closure-applications/new?account=" + accountId(one)))
                .hasRedirectedUrl(closing);
        assertThat(ask(STREET, ending(one, "CLOSING", "看区融媒体中心")))
                .hasStatus(422)
                .bodyText()
                .contains("已经立案关停了");
        assertThat(page(CITY, closing)).bodyText().contains("关停备案自动出现");
        assertThat(post(CITY, closing + "/stations/DECISION", "on", today(), "words", "〔2026〕31号"))
                .hasStatus3xxRedirection();
        assertThat(post(CITY, closing + "/stations/SERVICES", "on", today(), "words", "以后看望江区融媒体中心"))
                .hasStatus3xxRedirection();
        var filing = filing(one);
        assertThat(page(CITY, closing)).bodyText().contains("前报全国系统", filing);
        assertThat(page(CITY, filing)).bodyText().contains("〔2026〕31号", "以后看望江区融媒体中心", "等报全国系统");
        assertThat(post(CITY, filing + "/withdrawal")).hasStatus(422).bodyText().contains("跟着案走");
        assertThat(post(CITY, filing + "/record", "number", "备31-" + name(one), "filedOn", today()))
                .hasStatus3xxRedirection();
        assertThat(page(CITY, filing)).bodyText().contains("已备案").doesNotContain("要由另一位台账管理员来办");
        assertThat(state(one)).isEqualTo("CLOSING_IN_APPROVAL");
        assertThat(accountFact(one, "closing_reason")).contains("〔2026〕31号");
        assertThat(page(CITY, closing)).bodyText().contains("报全国系统", "要请全国系统那边改回来");
        assertThat(post(CITY, closing + "/reversal", "words", "先留着")).hasStatus3xxRedirection();
        assertThat(accountFact(one, "closing_reason")).as("kept after all").isEmpty();
        assertThat(page(CITY, closing)).bodyText().contains("要补救");
    }

    /** They may put it down themselves, and are told when it is due. */
    @Test
    void whoLedACaseToItsFilingFindsItAmongWhatWaitsForThem() {
        var one = filedOpening();
        decidedCase(one);
        assertThat(page(CITY, "/desk/filings?turn=MINE&q=" + name(one)))
                .bodyText()
                .contains(filing(one));
    }

    @Test
    void whatComesBackWaitsForTheRegistrarWhoAsked() {
        var name = "竹园" + Staff.fresh();
        var one = Objects.requireNonNull(
                ask(DISTRICT, opening(name)).getResponse().getRedirectedUrl());
        assertThat(page(DISTRICT, "/desk/filings?turn=MINE&q=" + name))
                .bodyText()
                .doesNotContain(one);
        assertThat(post(CITY, one + "/decision", "agreed", "false", "words", "请写清谁来维护"))
                .hasStatus3xxRedirection();
        assertThat(page(DISTRICT, "/desk/filings?turn=MINE&q=" + name))
                .bodyText()
                .contains(one);
        assertThat(page(CITY, "/desk/filings?turn=MINE&q=" + name)).bodyText().doesNotContain(one);
    }

    @Test
    void aChangedLinkOfAServiceIsFiledAndReachesTheLedger() {
        var one = filedOpening();
        var change = with(
                opening(name(one)),
                "kind",
                "CHANGE",
                "account",
                accountId(one),
                "sponsor",
                accountFact(one, "sponsor"));
        record(asked(with(change, "services", "缴费 https://a.example/old")));
        var changing = asked(with(change, "services", "缴费 https://a.example/new"));
        assertThat(page(CITY, changing)).bodyText().contains("服务事项“缴费 https://a.example/old”改为");
        record(changing);
        assertThat(page(STREET, "/desk/filings/new?kind=CHANGE&account=" + accountId(one)))
                .bodyText()
                .contains("缴费 https://a.example/new");
    }

    @Test
    void aFilingThatWasNotPutDownEndsWithItsCase() {
        var one = filedOpening();
        var closing = decidedCase(one);
        var filing = filing(one);
        assertThat(post(CITY, closing + "/reversal", "words", "先留着")).hasStatus3xxRedirection();
        assertThat(page(CITY, filing)).bodyText().contains("已撤回").doesNotContain("报了全国系统");
    }

    /** Begun and led by the city to where its filing comes of it. */
    private String decidedCase(String one) {
        var closing = String.valueOf(post(CITY, "/desk/closures", "account", accountId(one), "owner", "")
                .getResponse()
                .getRedirectedUrl());
        assertThat(post(CITY, closing + "/stations/DECISION", "on", today(), "words", "〔2026〕32号"))
                .hasStatus3xxRedirection();
        assertThat(post(CITY, closing + "/stations/SERVICES", "on", today(), "words", "以后看望江区融媒体中心"))
                .hasStatus3xxRedirection();
        return closing;
    }

    /** By then the case has gone on: the account is cancelled, and still its filing is asked for and agreed to anew. */
    @Test
    void aFilingOfACaseThatCameBackIsAgreedToAnewHoweverFarItsCaseIs() {
        var one = filedOpening();
        decided(begun(one));
        var filing = filing(one);
        assertThat(post(CITY, filing + "/decision", "agreed", "false", "words", "全国系统不收，补上批文"))
                .hasStatus3xxRedirection();
        jdbc.sql("update register.account set state = 'DEREGISTERED' where id = cast(:id as uuid)")
                .param("id", accountId(one))
                .update();
        assertThat(post(STREET, filing, ending(one, "CLOSING", "以后看望江区融媒体中心"))).hasStatus3xxRedirection();
        assertThat(post(DISTRICT, filing + "/decision", "agreed", "true")).hasStatus3xxRedirection();
        record(filing);
        assertThat(page(CITY, filing)).bodyText().contains("报全国系统", "测备");
    }

    /** The number of the first closing is of no use to the second. */
    @Test
    void anAccountThatWasKeptAfterAllHasItsSecondClosingFiledToo() {
        var one = filedOpening();
        var first = begun(one);
        decided(first);
        var number = "备前-" + name(one);
        assertThat(post(CITY, filing(one) + "/record", "number", number, "filedOn", today()))
                .hasStatus3xxRedirection();
        assertThat(post(CITY, first + "/reversal", "words", "先留着")).hasStatus3xxRedirection();
        var second = begun(one);
        assertThat(page(CITY, second)).bodyText().contains("关停备案自动出现").doesNotContain(number, "要请全国系统那边改回来");
        decided(second);
        assertThat(closings(one)).containsExactly("FILED", "AGREED");
        assertThat(page(CITY, second)).bodyText().contains("前报全国系统").doesNotContain(number);
    }

    private String begun(String opening) {
        return Objects.requireNonNull(post(CITY, "/desk/closures", "account", accountId(opening), "owner", "")
                .getResponse()
                .getRedirectedUrl());
    }

    private void decided(String closing) {
        assertThat(post(CITY, closing + "/stations/DECISION", "on", today(), "words", "〔2026〕33号"))
                .hasStatus3xxRedirection();
        assertThat(post(CITY, closing + "/stations/SERVICES", "on", today(), "words", "以后看望江区融媒体中心"))
                .hasStatus3xxRedirection();
    }

    private List<String> closings(String opening) {
        return jdbc.sql(
                        "select state from register.filing where account_id = cast(:id as uuid) and kind = 'CLOSING' order by asked_at")
                .param("id", accountId(opening))
                .query(String.class)
                .list();
    }

    private String filing(String opening) {
        return "/desk/filings/"
                + jdbc.sql("select id from register.filing where account_id = cast(:id as uuid) and kind = 'CLOSING'")
                        .param("id", accountId(opening))
                        .query(UUID.class)
                        .single();
    }

    @Test
    void aClosingIsAnnouncedByTheDirectoryAndThenNothingIsChanged() {
        var one = filedOpening();
        var closing = asked(ending(one, "CLOSING", "以后看望江区融媒体中心"));
        record(closing);
        assertThat(state(one)).isEqualTo("NOTICE_PERIOD");
        assertThat(accountFact(one, "closing_reason")).isEqualTo("书记办公会同意");
        assertThat(page(null, "/accounts?q=" + name(one))).bodyText().contains("正在公告关停", "以后看望江区融媒体中心");
        var change = with(opening(name(one) + "新"), "kind", "CHANGE", "account", accountId(one));
        assertThat(ask(STREET, change)).hasStatus(422).bodyText().contains("正在关停，不能再变更");
        assertThat(ask(STREET, ending(one, "DEREGISTRATION", "以后看望江区融媒体中心")))
                .hasStatus(422)
                .bodyText()
                .contains("注销是最后一步");
        jdbc.sql("update register.account set state = 'ARCHIVED' where id = cast(:id as uuid)")
                .param("id", accountId(one))
                .update();
        record(asked(ending(one, "DEREGISTRATION", "以后看望江区融媒体中心")));
        assertThat(state(one)).isEqualTo("DEREGISTERED");
    }

    @Test
    void anAccountHasOneFilingAtATime() {
        var one = filedOpening();
        asked(ending(one, "CLOSING", "看区融媒体中心"));
        assertThat(ask(STREET, ending(one, "CLOSING", "看区融媒体中心")))
                .hasStatus(422)
                .bodyText()
                .contains("已经有一件备案在办");
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsHeard() throws Exception {
        var one = id(asked(opening("竹园" + Staff.fresh())));
        var outcomes = Race.of(
                () -> {
                    desk.agree(one, "", signed.actor(CITY));
                    return null;
                },
                () -> {
                    desk.sendBack(one, "等一等", signed.actor(DISTRICT));
                    return null;
                });
        assertThat(outcomes).containsOnlyOnce("done").doesNotContain("NullPointerException");
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.equals("done"))
                .first()
                .isIn("OptimisticLockingFailureException", "filing.decide.not-waiting");
        assertThat(jdbc.sql("select count(*) from register.filing_step where filing_id = :id")
                        .param("id", one.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void ofTwoWhoAskAtOnceForOneAccountOneIsTaken() throws Exception {
        var one = filedOpening();
        var account = new AccountId(UUID.fromString(accountId(one)));
        var outcomes = Race.of(
                () -> asking.end(account, FilingKind.CLOSING, "一", "看区里", "", signed.actor(STREET)),
                () -> asking.end(account, FilingKind.CLOSING, "二", "看区里", "", signed.actor(STREET)));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "filing.ask.one-open");
    }

    @Test
    void whatWasMergedMeanwhileIsNotFiled() {
        var one = filedOpening();
        var closing = asked(ending(one, "CLOSING", "看区融媒体中心"));
        assertThat(post(CITY, closing + "/decision", "agreed", "true")).hasStatus3xxRedirection();
        jdbc.sql("update register.account set state = 'MERGED', successor_id = id where id = cast(:id as uuid)")
                .param("id", accountId(one))
                .update();
        assertThat(post(CITY, closing + "/record", "number", "x1", "filedOn", today()))
                .hasStatus(422)
                .bodyText()
                .contains("已经注销或合并，不用再备案");
        assertThat(post(STREET, closing + "/withdrawal")).hasStatus3xxRedirection();
    }

    @Test
    void whoeverAskedDoesNotDecide() {
        var name = "竹园" + Staff.fresh();
        var one = Objects.requireNonNull(
                ask(DISTRICT, opening(name)).getResponse().getRedirectedUrl());
        assertThat(page(DISTRICT, one)).bodyText().doesNotContain("同意吗</h2>");
        assertThat(post(DISTRICT, one + "/decision", "agreed", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("还没有轮到您这一级");
        assertThat(ask(CITY, with(opening("水利" + Staff.fresh()), "unit", "示例市水利局")))
                .hasStatus(422)
                .bodyText()
                .contains("最高一级的台账管理员");
    }

    @Test
    void anotherUnitsFilingIsAsGoodAsNone() {
        var one = asked(opening("竹园" + Staff.fresh()));
        assertThat(page("weilan", one)).hasStatus(404);
        assertThat(post("weilan", one + "/withdrawal")).hasStatus(404);
        assertThat(post(STREET, one + "/decision", "agreed", "true")).hasStatus(403);
        assertThat(page("weilan", "/desk/filings/new?kind=CHANGE&account=" + accountId(one)))
                .hasStatus(404);
        assertThat(ask("weilan", opening("竹园" + Staff.fresh())))
                .hasStatus(422)
                .bodyText()
                .contains("这个单位不归您管");
        assertThat(page("weilan", "/desk/filings")).bodyText().doesNotContain(name(one));
    }

    @ParameterizedTest
    @CsvSource({
        "哪里也不去, 没有认出是哪个平台",
        "https://mp.weixin.qq.com/s/abc123, 看不出是哪个账号",
        "https://weibo.com/u/7700112233, 7700112233"
    })
    void aLinkTellsPlatformAndHandleOrSaysThatItDoesNot(String pasted, String said) {
        assertThat(page(STREET, "/desk/filings/new?paste=" + pasted))
                .hasStatusOk()
                .bodyText()
                .contains(said);
    }

    @Test
    void aSecondAccountOnAPlatformNeedsAReason() {
        var sponsor = "竹园第" + Staff.fresh() + "小学";
        var first = with(opening("一" + Staff.fresh()), "sponsor", sponsor, "unit", "竹园街道");
        asked(first);
        var second = with(opening("二" + Staff.fresh()), "sponsor", sponsor, "unit", "竹园街道");
        assertThat(ask(STREET, second)).hasStatus(422).bodyText().contains("原则上只开一个", "同平台另有账号的理由");
        assertThat(page(DISTRICT, asked(with(second, "secondReason", "招生专用"))))
                .bodyText()
                .contains("招生专用", "办之前想一想");
    }

    @Test
    void whoeverDecidesReadsWhatToThinkAboutAndIsNotKeptFromIt() {
        var one = asked(opening("政务在线".repeat(4)));
        assertThat(page(DISTRICT, one))
                .bodyText()
                .contains("办之前想一想", "名称有16个字", "名称里看不出是哪个单位", "还没有写认证主体", "国办发〔2018〕123号");
        assertThat(post(DISTRICT, one + "/decision", "agreed", "true")).hasStatus3xxRedirection();
    }

    @Test
    void whatIsTooLongOrMissingIsSaidAndWhatWasTypedStays() {
        assertThat(ask(STREET, opening("很".repeat(200))))
                .hasStatus(422)
                .bodyText()
                .contains("最多 60 个字", "书记办公会同意");
        assertThat(ask(STREET, with(opening("竹园"), "reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("请写明依据或理由");
        assertThat(ask(STREET, with(opening("竹园"), "link", "去我们主页")))
                .hasStatus(422)
                .bodyText()
                .contains("这不是一个链接");
        assertThat(ask(STREET, with(opening("竹园"), "platform", "没有的")))
                .hasStatus(422)
                .bodyText()
                .contains("不认识");
        assertThat(ask(STREET, with(opening("竹园"), "unit", "没有这个单位"))).hasStatus(422);
        assertThat(ask(STREET, with(opening("竹园"), "kind", "")))
                .hasStatus(422)
                .bodyText()
                .contains("请选要备案的是");
    }

    @Test
    void aScriptInAnyFieldIsOnlyWords() throws Exception {
        var script = "<script>alert(1)</script>";
        var fields = opening("竹园" + Staff.fresh());
        for (var field :
                List.of("intro", "operatingUnit", "contractor", "verifiedAs", "interaction", "approval", "reason")) {
            fields = with(fields, field, script);
        }
        var one = asked(with(fields, "name", "竹" + script.substring(0, 25)));
        assertThat(post(DISTRICT, one + "/decision", "agreed", "false", "words", script))
                .hasStatus3xxRedirection();
        for (var address : List.of(one, one + "/edit", account(one), "/desk/filings")) {
            assertThat(page(STREET, address).getResponse().getContentAsString(UTF_8))
                    .doesNotContain(script);
        }
    }

    @Test
    void whileItsOpeningIsAskedForNobodyBesideApprovesIt() {
        var one = asked(opening("竹园" + Staff.fresh()));
        assertThat(page(DISTRICT, account(one))).hasStatusOk().bodyText().doesNotContain("批准开设");
        assertThat(post(CITY, account(one) + "/moves", "act", "APPROVE"))
                .hasStatus(422)
                .bodyText()
                .contains("由上级在备案里决定");
        assertThat(state(one)).isEqualTo("AWAITING_APPROVAL");
        post(STREET, one + "/withdrawal");
        assertThat(page(CITY, account(one))).bodyText().contains("报审批");
    }

    @Test
    void theListIsNarrowedAndHandedOut() throws Exception {
        var name = "竹园" + Staff.fresh();
        asked(opening(name));
        assertThat(page(DISTRICT, "/desk/filings?turn=MINE&kind=OPENING&q=" + name))
                .bodyText()
                .contains(name, "等望江区看");
        assertThat(page(DISTRICT, "/desk/filings?kind=CLOSING&q=" + name))
                .bodyText()
                .contains("没有符合条件的备案");
        var sheet = SheetFile.read(page(DISTRICT, "/desk/filings/sheet?q=" + name)
                        .getResponse()
                        .getContentAsByteArray())
                .getFirst();
        assertThat(sheet.rows().get(1)).containsExactly("筛选：含“" + name + "”");
        assertThat(sheet.rows().get(4)).contains(name, "开设", "待同意");
    }

    @Test
    void theRegistrationFormIsFilledInAndThatItWasIsKept() throws Exception {
        var name = "竹园" + Staff.fresh();
        var one = asked(with(opening(name), "head", "宋知远", "headTelephone", "0000-8800-1234"));
        post(DISTRICT, one + "/decision", "agreed", "true");
        var printed = post(STREET, one + "/form/pdf").getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(printed)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("党政机关新媒体账号备案登记表", name, "■开设", "宋知远", "0000-8800-1234", "书记办公会同意", "望江区意见");
        }
        var word = post(STREET, one + "/form/word").getResponse().getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(document.getTables().getFirst().getText()).contains(name, "0000-8800-1234", "示例市意见");
        }
        assertThat(jdbc.sql("select count(*) from audit.entry where what = 'account.show-contacts' and thing = :id")
                        .param("id", accountId(one))
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(post("weilan", one + "/form/pdf")).hasStatus(404);
    }

    /** As the street, asked for and with its page. */
    private String asked(String... fields) {
        var result = ask(STREET, fields);
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private String filedOpening() {
        var one = asked(opening("竹园" + Staff.fresh()));
        record(one);
        return one;
    }

    private void record(String one) {
        assertThat(post(CITY, one + "/decision", "agreed", "true")).hasStatus3xxRedirection();
        assertThat(post(CITY, one + "/record", "number", "测备" + Staff.fresh(), "filedOn", today()))
                .hasStatus3xxRedirection();
    }

    private static String[] opening(String name) {
        return new String[] {
            "kind",
            "OPENING",
            "platform",
            "douyin",
            "name",
            name,
            "sponsor",
            "竹园" + Staff.fresh(),
            "unit",
            "竹园街道",
            "category",
            "GOVERNMENT",
            "inScope",
            "true",
            "purpose",
            "PUBLISHING",
            "reason",
            "书记办公会同意"
        };
    }

    private String[] ending(String one, String kind, String whereTo) {
        return new String[] {"kind", kind, "account", accountId(one), "reason", "书记办公会同意", "whereTo", whereTo};
    }

    private static String[] with(String[] fields, String... more) {
        var all = new ArrayList<>(Arrays.asList(fields));
        for (int i = 0; i < more.length; i += 2) {
            int at = all.indexOf(more[i]);
            if (at >= 0 && at % 2 == 0) {
                all.set(at + 1, more[i + 1]);
            } else {
                all.addAll(List.of(more[i], more[i + 1]));
            }
        }
        return all.toArray(String[]::new);
    }

    private MvcTestResult ask(String login, String... fields) {
        return post(login, "/desk/filings", fields);
    }

    private static FilingId id(String one) {
        return FilingId.of(one.substring(one.lastIndexOf('/') + 1));
    }

    private String accountId(String one) {
        return jdbc.sql("select account_id::text from register.filing where id = :id")
                .param("id", id(one).value())
                .query(String.class)
                .single();
    }

    private String account(String one) {
        return "/desk/accounts/" + accountId(one);
    }

    private String name(String one) {
        return accountFact(one, "name");
    }

    private String state(String one) {
        return accountFact(one, "state");
    }

    private String accountFact(String one, String column) {
        return jdbc.sql("select " + column + " from register.account where id = cast(:id as uuid)")
                .param("id", accountId(one))
                .query(String.class)
                .single();
    }

    private List<String> trail(String one) {
        return jdbc.sql("select what from audit.entry where thing = :id order by number")
                .param("id", id(one).toString())
                .query(String.class)
                .list();
    }

    private List<String> told(String login, String one) {
        return jdbc.sql("select kind from notices.notice where url = :url and person_id = :person")
                .param("url", one)
                .param("person", signed.person(login).value())
                .query(String.class)
                .list();
    }

    private String today() {
        return Times.date(clock.instant()).toString();
    }

    private MvcTestResult page(@Nullable String login, String uri) {
        var request = mvc.get().uri(uri);
        return login == null
                ? request.exchange()
                : request.with(signed.as(login)).exchange();
    }

    private MvcTestResult post(String login, String uri, String... fields) {
        var request = mvc.post().uri(uri).with(signed.as(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
