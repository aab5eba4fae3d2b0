package org.yibaotong.closure.closurecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.yibaotong.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.ToBeClosed;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** A case from beginning it to the end of the watch, with the ledger following, on the pages and by the API. */
@YibaotongTest
class CasePagesTests {

    private static final String CASES = "/desk/closures";
    private static final String LINK = "https://rm.shili.example/1";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BeginDesk desk;

    @Autowired
    StoppedReminding reminding;

    @Autowired
    StoppedCases stopped;

    @Autowired
    CaseList list;

    @Autowired
    ClosureCases cases;

    @Autowired
    CaseSteps steps;

    @Autowired
    Clock clock;

    @Test
    void oneAccountComesToItsEndStationByStationAndTheLedgerFollows() {
        var account = account(false);
        var address = begun(account);
        assertThat(state(account)).isEqualTo("CLOSING_IN_APPROVAL");
        pass(address, "DECISION", 200, "示网信办〔2026〕8号", "");
        assertThat(post("duruo", address + "/services", "name", "活动报名")).hasStatus3xxRedirection();
        assertThat(page("duruo", address)).bodyText().contains("还没有新去处", "定去处");
        assertThat(post("duruo", address + "/stations/SERVICES", "on", day(190), "words", "到门户"))
                .hasStatus(422)
                .bodyText()
                .contains("还没有新去处");
        for (int at = 0; at < services(address); at++) {
            assertThat(post("duruo", address + "/services/" + at, "home", "门户“办事”", "homeLink", LINK))
                    .hasStatus3xxRedirection();
        }
        pass(address, "SERVICES", 190, "办事和留言都到示例市融媒体中心", "https://rm.shili.example/");
        assertThat(post("duruo", address + "/stations/NOTICE", "on", day(180), "link", LINK))
                .hasStatus(422)
                .bodyText()
                .contains("“活动报名”的新去处打不开（域名找不到地址）", "我打开看过，能用");
        assertThat(post("duruo", address + "/services/0/seen")).hasStatus3xxRedirection();
        pass(address, "NOTICE", 180, "", LINK);
        assertThat(state(account)).isEqualTo("NOTICE_PERIOD");
        pass(address, "LAST_POST", 170, "没有印过", "");
        assertThat(post("duruo", address + "/stations/STOP", "on", day(175)))
                .hasStatus(422)
                .bodyText()
                .contains("这一站不会更早");
        pass(address, "STOP", 130, "", "");
        assertThat(state(account)).isEqualTo("POSTING_STOPPED");
        assertThat(page("duruo", address)).bodyText().contains("停更了没注销，已超期", "停更不是终点", "杜若负责");
        pass(address, "ARCHIVE", 128, "资料库，1842篇", "");
        pass(address, "CANCELLATION", 120, "", LINK);
        assertThat(state(account)).isEqualTo("DEREGISTERING");
        assertThat(page("duruo", address))
                .bodyText()
                .contains("还没确认搜不到，已超期", "前要确认搜不到", "停更（" + day(130) + "办的）")
                .doesNotContain("停更了没注销");
        pass(address, "NOT_FOUND", 119, "平台里搜名称和账号，都没有", "");
        assertThat(state(account)).isEqualTo("DEREGISTERED");
        closedSince(account, day(130));
        pass(address, "WATCH", 0, "没有人冒用", "");
        filed(account);
        assertThat(page("duruo", address)).bodyText().contains("办结").doesNotContain("下一站");
        assertThat(whereTo(account)).isEqualTo("办事和留言都到示例市融媒体中心");
        assertThat(trail("closure.pass", address)).isEqualTo(9);
        assertThat(trail("closure.begin", address)).isOne();
    }

    /** Everywhere the day on which it stopped, whenever that and what came after it was written down. */
    private void closedSince(String account, String day) {
        assertThat(mvc.get().uri("/moved/" + account)).bodyText().contains(day + "起");
        assertThat(mvc.get().uri("/accounts.json"))
                .bodyJson()
                .extractingPath("$.accounts[?(@.id=='" + account + "')].closedOn")
                .asArray()
                .containsExactly(day);
    }

    /** Both are filed by the case, one after the other, and nobody is asked for them. */
    private void filed(String account) {
        assertThat(filings(account)).containsExactly("CLOSING AGREED");
        record(account);
        assertThat(filings(account)).containsExactly("CLOSING FILED", "DEREGISTRATION AGREED");
        record(account);
        assertThat(filings(account)).containsExactly("CLOSING FILED", "DEREGISTRATION FILED");
        assertThat(state(account)).isEqualTo("DEREGISTERED");
    }

    /** The request is its unit's own, asked for before the case was begun; it stood in the way of the filing of the cancellation. */
    @Test
    void theCancellationIsFiledOnceAChangeThatStoodInItsWayIsTakenBack() {
        var account = account(false);
        var address = begun(account);
        pass(address, "DECISION", 200, "示网信办〔2026〕9号", "");
        for (int at = 0; at < services(address); at++) {
            assertThat(post("duruo", address + "/services/" + at, "home", "门户“办事”", "homeLink", LINK))
                    .hasStatus3xxRedirection();
        }
        pass(address, "SERVICES", 190, "办事都到示例市融媒体中心", "");
        var change = jdbc.sql("""
                        update register.filing set kind = 'CHANGE', of_case = false, before = 'a', proposed = 'b'
                         where account_id = :id returning id::text
                        """)
                .param("id", UUID.fromString(account))
                .query(String.class)
                .single();
        jdbc.sql("""
                        update closure.closure_case set station = 'WATCH', standing = 'CLOSED', ended_on = current_date where account_id = :id
                        """).param("id", UUID.fromString(account)).update();
        assertThat(post("duruo", "/desk/filings/" + change + "/withdrawal")).hasStatus3xxRedirection();
        assertThat(filings(account)).containsExactly("CHANGE WITHDRAWN", "DEREGISTRATION AGREED");
    }

    private List<String> filings(String account) {
        return jdbc.sql(
                        "select kind || ' ' || state from register.filing where account_id = :id order by asked_at, kind")
                .param("id", UUID.fromString(account))
                .query(String.class)
                .list();
    }

    private void record(String account) {
        var filing = jdbc.sql("select id::text from register.filing where account_id = :id and state = 'AGREED'")
                .param("id", UUID.fromString(account))
                .query(String.class)
                .single();
        assertThat(post(
                        "duruo",
                        "/desk/filings/" + filing + "/record",
                        "number",
                        "备" + filing.substring(0, 8),
                        "filedOn",
                        day(0)))
                .hasStatus3xxRedirection();
    }

    @Test
    void aProofIsKeptAndShownToThoseWhoSeeTheCase() throws Exception {
        var account = account(false);
        var address = begun(account);
        var paper = new MockMultipartFile(
                "proof", "批复.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        var sent = mvc.post()
                .uri(address + "/stations/DECISION")
                .multipart()
                .file(paper)
                .param("on", day(1))
                .param("words", "〔2026〕9号")
                .with(csrf())
                .with(signed.as("duruo"))
                .exchange();
        assertThat(sent).hasStatus3xxRedirection();
        var file = file(address);
        assertThat(page("duruo", address)).bodyText().contains(file, "看凭证");
        assertThat(page("duruo", file)).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        assertThat(page("luyuan", file)).hasStatus(403);
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        var address = begun(account(false));
        assertThat(post("duruo", address + "/stations/DECISION", "on", "", "words", "〔2026〕10号"))
                .hasStatus(422)
                .bodyText()
                .contains("请选一个日子", "〔2026〕10号");
        assertThat(post("duruo", address + "/stations/DECISION", "on", day(-1), "words", "〔2026〕10号"))
                .hasStatus(422)
                .bodyText()
                .contains("这一天还没到");
        assertThat(post("duruo", address + "/services", "name", "长".repeat(61))).hasStatus(422);
        assertThat(post("duruo", address + "/services", "name", "活动报名")).hasStatus3xxRedirection();
        assertThat(post("duruo", address + "/services/0", "home", "", "homeLink", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("这不是一个链接");
        assertThat(post("duruo", address + "/stations/NOWHERE", "on", day(0))).hasStatus(400);
    }

    @Test
    void whatBelongsToACaseIsNotDoneInTheLedgerByHand() {
        var account = account(false);
        begun(account);
        assertThat(post("duruo", "/desk/accounts/" + account + "/moves", "act", "ANNOUNCE", "reason", "先挂出来"))
                .hasStatus(422)
                .bodyText()
                .contains("正在办关停");
        assertThat(post("duruo", "/desk/accounts/" + account + "/moves", "act", "KEEP", "reason", "不关了"))
                .hasStatus(422);
        assertThat(post("duruo", "/desk/accounts/" + account + "/moves", "act", "FREEZE", "reason", "被盗了"))
                .hasStatus3xxRedirection();
        assertThat(state(account)).isEqualTo("FROZEN");
    }

    @Test
    void anAccountKeptAfterAllIsNormalAgainAndWhatWouldBreakIsWrittenDown() {
        var account = account(false);
        var address = begun(account);
        pass(address, "DECISION", 60, "〔2026〕11号", "");
        pass(address, "SERVICES", 60, "到门户", "");
        pass(address, "NOTICE", 60, "", LINK);
        assertThat(post("duruo", address + "/reversal", "words", " ")).hasStatus(422);
        assertThat(page("duruo", address)).bodyText().contains("要贴更正");
        assertThat(post("duruo", address + "/reversal", "words", "片区老人靠它挂号")).hasStatus3xxRedirection();
        assertThat(state(account)).isEqualTo("NORMAL");
        assertThat(page("duruo", address)).bodyText().contains("已撤回", "片区老人靠它挂号", "要补救：关停公告已经贴出，要贴更正", "群众看到的公告和更正");
        assertThat(page("duruo", address + "/notice"))
                .bodyText()
                .contains("这份公告作废", "请改回来")
                .doesNotContain("整段复制", "新的二维码");
        assertThat(whereTo(account)).isEmpty();
        begun(account);
    }

    /** Or else another word on the screen would change whether the filing of an old case still counts. */
    @Test
    void whenAnAccountWasKeptIsKnownWhateverThatIsCalledOnTheScreen() {
        var account = account(false);
        var kept = begun(account);
        assertThat(post("duruo", kept + "/reversal", "words", "片区老人靠它挂号")).hasStatus3xxRedirection();
        jdbc.sql("update closure.step set act = '保留账号' where case_id = :id and act = '撤回关停'")
                .param("id", id(kept))
                .update();
        var again = cases.findById(new CaseId(id(begun(account)))).orElseThrow();
        assertThat(steps.reversedBefore(again)).isAfter(Instant.EPOCH);
    }

    @Test
    void aServiceForResidentsIsTheNewHomeWithOnePressAsLongAsItIsOffered() {
        var address = begun(account(false));
        pass(address, "DECISION", 10, "〔2026〕14号", "");
        assertThat(post("duruo", address + "/services", "name", "预约挂号")).hasStatus3xxRedirection();
        var own = service("预约挂号（测试）");
        assertThat(page("duruo", address + "?home=0")).bodyText().contains("便民服务里有这些", "预约挂号（测试）");
        assertThat(post("duruo", address + "/services/0", "homeLink", "http://localhost:8080" + own))
                .hasStatus3xxRedirection();
        pass(address, "SERVICES", 10, "到门户", "");
        jdbc.sql("update citizens.service set closed_for = '人手不够' where name = '预约挂号（测试）'")
                .update();
        assertThat(post("duruo", address + "/stations/NOTICE", "on", day(9), "link", LINK))
                .hasStatus(422)
                .bodyText()
                .contains("“预约挂号”的新去处打不开（这项便民服务停办了）");
        jdbc.sql("update citizens.service set closed_for = null where name = '预约挂号（测试）'")
                .update();
        pass(address, "NOTICE", 9, "", LINK);
        jdbc.sql("update citizens.service set closed_for = '测试完了' where name = '预约挂号（测试）'")
                .update();
    }

    @Test
    void nobodysPageIsFetchedForACaseWhoseTurnOfTheNoticeHasNotCome() {
        var address = begun(account(false));
        assertThat(post("duruo", address + "/services", "name", "活动报名")).hasStatus3xxRedirection();
        assertThat(post("duruo", address + "/services/0", "home", "门户“办事”", "homeLink", LINK))
                .hasStatus3xxRedirection();
        assertThat(post("duruo", address + "/stations/NOTICE", "on", day(0), "link", LINK))
                .hasStatus(422)
                .bodyText()
                .contains("还没轮到这一站");
        assertThat(json(
                        "POST",
                        address.replace("/desk/", "/api/v1/") + "/stations/NOTICE",
                        "{\"on\":\"" + day(0) + "\",\"link\":\"" + LINK + "\"}"))
                .hasStatus(409);
        assertThat(jdbc.sql("select count(*) from closure.home_check where case_id = :id")
                        .param("id", id(address))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String service(String name) {
        return "/services/"
                + jdbc.sql("""
                        insert into citizens.service (id, kind, topic, name, link, unit_id, confirmed_on, entered_at, version)
                        select gen_random_uuid(), 'LINK', '看病', :name, '', unit_id, current_date, now(), 0
                          from identity.person where login = 'gaoxin'
                        returning number
                        """).param("name", name).query(Long.class).single();
    }

    @Test
    void ofTwoWhoBeginAtOnceOneIsToldThatItGoesOn() throws Exception {
        var account = account(false);
        var form = new BeginForm(UUID.fromString(account), "", "");
        var duruo = signed.actor("duruo");
        assertThat(Race.of(
                        () -> desk.begin(form, duruo),
                        () -> desk.begin(form, duruo),
                        () -> desk.begin(form, duruo),
                        () -> desk.begin(form, duruo)))
                .containsOnlyOnce("done")
                .contains("closure.begin.already");
    }

    @Test
    void anAccountIsMergedIntoAnotherThatLives() {
        var account = account(false);
        var other = living(account);
        assertThat(post("duruo", CASES, "account", account, "into", "/desk/accounts/" + account))
                .hasStatus(422)
                .bodyText()
                .contains("不能并入它自己");
        assertThat(post("duruo", CASES, "account", account, "into", "那个号"))
                .hasStatus(422)
                .bodyText()
                .contains("台账里没有要并入的那个账号", "那个号");
        var address =
                location(post("duruo", CASES, "account", account, "into", "http://localhost/desk/accounts/" + other));
        assertThat(page("duruo", address)).bodyText().contains("粉丝");
        pass(address, "DECISION", 150, "〔2026〕12号", "");
        pass(address, "SERVICES", 150, "到另一个账号", "");
        pass(address, "NOTICE", 150, "", LINK);
        pass(address, "LAST_POST", 120, "没有印过", "");
        pass(address, "STOP", 100, "", "");
        pass(address, "ARCHIVE", 100, "资料库", "");
        pass(address, "CANCELLATION", 100, "", LINK);
        pass(address, "NOT_FOUND", 100, "搜过", "");
        assertThat(state(account)).isEqualTo("MERGED");
    }

    @Test
    void whatAMergerTakesIsTickedOffAndTheTruthAboutFollowersIsTold() {
        var account = account("wechat");
        var address = location(post("duruo", CASES, "account", account, "into", living(account)));
        assertThat(page("duruo", address)).bodyText().contains("目标号粉丝不超过1000", "审核费300元", "申请函盖了章");
        assertThat(post("duruo", address + "/merger/fee", "done", "true")).hasStatus3xxRedirection();
        assertThat(page("duruo", address)).bodyText().contains("还没办", "合并办好一项");
        assertThat(post("duruo", address + "/merger/fee", "done", "false")).hasStatus3xxRedirection();
        assertThat(post("duruo", address + "/merger/nothing", "done", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("没有这一项");
        assertThat(post("duruo", begun(account(false)) + "/merger/fee", "done", "true"))
                .hasStatus(422);
        assertThat(post("duruo", address + "/reversal", "words", "不并了")).hasStatus3xxRedirection();
    }

    @Test
    void anotherUnitsCaseIsAsGoodAsNone() {
        var address = begun(account(false));
        assertThat(page("hejia", address)).hasStatus(404);
        assertThat(post("hejia", address + "/stations/DECISION", "on", day(0), "words", "我定的"))
                .hasStatus(404);
        assertThat(page("hejia", CASES)).hasStatusOk();
    }

    @Test
    void whoHandlesItIsSomebodyWhoCan() {
        var account = account(false);
        assertThat(post("duruo", CASES, "account", account, "owner", "nobody"))
                .hasStatus(422)
                .bodyText()
                .contains("没有登录名是");
        assertThat(post("duruo", CASES, "account", account, "owner", "luyuan"))
                .hasStatus(422)
                .bodyText()
                .contains("管不到这个账号的单位");
        var address = begun(account);
        assertThat(post("duruo", address + "/owner", "owner", "duruo")).hasStatus(422);
    }

    @Test
    void stoppedAccountsAreOnTheListAndTheirHandlerHearsOfThemOnceADay() {
        assertThat(page("duruo", CASES + "?view=STOPPED"))
                .hasStatusOk()
                .bodyText()
                .contains("前要注销", "停更了还没注销");
        jdbc.sql("update closure.closure_case set reminded_on = null").update();
        var workday = LocalDate.parse("2027-03-08");
        long before = reminders();
        reminding.remind(workday);
        long told = reminders() - before;
        reminding.remind(workday);
        reminding.remind(LocalDate.parse("2027-03-07"));
        assertThat(told).isPositive();
        assertThat(reminders() - before).isEqualTo(told);
    }

    /** Whoever follows the message finds as many as it says, and none of those that have weeks to go. */
    @Test
    @Transactional
    void whoIsToldOfStoppedAccountsFindsAsManyBehindTheMessage() {
        var today = Times.date(clock.instant());
        var several = jdbc.sql(
                        "select id from closure.closure_case where is_stopped and unit_id = any(:units) order by id limit 2")
                .param("units", signed.actor("duruo").reach(Role.REGISTRAR).ids())
                .query(UUID.class)
                .list();
        assertThat(several).hasSize(2);
        jdbc.sql("update closure.closure_case set cancel_by = :day, reminded_on = null where is_stopped")
                .param("day", today.plusDays(23))
                .update();
        assertThat(duruosDue(today)).isZero();
        jdbc.sql("""
                update closure.closure_case set cancel_by = :day, owner_id = (select id from identity.person where login = 'duruo') where id = :id
                """)
                .param("day", today.plusDays(5))
                .param("id", several.getFirst())
                .update();
        jdbc.sql("delete from notices.notice where kind = 'closure.stopped'").update();
        stopped.remind(today);
        assertThat(jdbc.sql("select title || ' ' || url from notices.notice where kind = 'closure.stopped'")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("1个停更的账号该注销了")
                .endsWith("?view=DUE");
        assertThat(duruosDue(today)).isOne();
    }

    private long duruosDue(LocalDate today) {
        return list.count(signed.actor("duruo"), new CaseFilter(CaseFilter.View.DUE, null), today);
    }

    @Test
    void aProgramDoesTheSameWithTheSameRefusals() {
        var account = account(true);
        var created = json("POST", "/api/v1/closures", "{\"account\":\"" + account + "\"}");
        assertThat(created).hasStatus(201);
        var api = String.valueOf(created.getResponse().getHeader("Location"));
        assertThat(json("POST", api + "/stations/NOTICE", "{\"on\":\"" + day(1) + "\",\"link\":\"" + LINK + "\"}"))
                .hasStatus(409)
                .bodyText()
                .contains("closure.pass.out-of-turn");
        assertThat(json("POST", api + "/stations/DECISION", "{\"on\":\"" + day(1) + "\",\"words\":\"〔2026〕13号\"}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"station\":\"SERVICES\"");
        assertThat(json("POST", api + "/services", "{\"name\":\"网上咨询\"}")).hasStatusOk();
        assertThat(json("PUT", api + "/services/0", "{\"home\":\"门户“留言”\",\"homeLink\":\"" + LINK + "\"}"))
                .hasStatusOk();
        assertThat(json("POST", api + "/reversal", "{\"words\":\"再等等\"}"))
                .hasStatusOk()
                .bodyText()
                .contains("REVERSED");
        assertThat(mvc.get()
                        .uri("/api/v1/closures?view=REVERSED")
                        .with(signed.as("duruo"))
                        .exchange())
                .hasStatusOk();
    }

    @Test
    void whatIsOverIsNotBegun() {
        var over = jdbc.sql("select id from register.account where state = 'DEREGISTERED' limit 1")
                .query(UUID.class)
                .single();
        assertRefused("closure.begin.over", () -> desk.begin(new BeginForm(over, "", ""), signed.actor("duruo")));
        assertThat(page("duruo", CASES + "/new?account=" + UUID.randomUUID())).hasStatus(404);
    }

    private String account(boolean isWebsite) {
        return account(isWebsite ? "website" : "[^w].*|wechat.*|weibo");
    }

    /** One that would be closed and has no services; those to be kept are left to others. */
    private String account(String platform) {
        return jdbc.sql("""
                select id from register.account
                 where state = 'NORMAL' and platform ~ ('^(' || :platform || ')$') and id not in (select account_id from closure.closure_case)
                   and not exists (select from register.service where account_id = id) and platform || handle = any(:closed)
                 order by id desc limit 1
                """)
                .param("platform", platform)
                .param("closed", ToBeClosed.NAMES)
                .query(UUID.class)
                .single()
                .toString();
    }

    private String living(String butNot) {
        return jdbc.sql("select id from register.account where state = 'NORMAL' and id <> :id order by id limit 1")
                .param("id", UUID.fromString(butNot))
                .query(UUID.class)
                .single()
                .toString();
    }

    private String begun(String account) {
        assertThat(page("duruo", CASES + "/new?account=" + account))
                .hasStatusOk()
                .bodyText()
                .contains("谁来经办");
        var address = location(post("duruo", CASES, "account", account));
        assertThat(page("duruo", CASES + "/new?account=" + account)).hasStatus3xxRedirection();
        return address;
    }

    private void pass(String address, String station, int daysAgo, String words, String link) {
        assertThat(post("duruo", address + "/stations/" + station, "on", day(daysAgo), "words", words, "link", link))
                .as(station)
                .hasStatus3xxRedirection();
    }

    private String day(int ago) {
        return Times.date(clock.instant()).minusDays(ago).toString();
    }

    private int services(String address) {
        return jdbc.sql("select count(*) from closure.service where case_id = :id")
                .param("id", id(address))
                .query(Integer.class)
                .single();
    }

    private String file(String address) {
        return jdbc.sql("select number from closure.step where case_id = :id and file_id is not null")
                .param("id", id(address))
                .query((row, at) -> address + "/files/" + row.getLong(1))
                .single();
    }

    private String state(String account) {
        return register("state", account);
    }

    private String whereTo(String account) {
        return register("where_to", account);
    }

    private String register(String column, String account) {
        return jdbc.sql("select " + column + " from register.account where id = :id")
                .param("id", UUID.fromString(account))
                .query(String.class)
                .single();
    }

    private long reminders() {
        return jdbc.sql("select count(*) from notices.notice where kind = 'closure.stopped'")
                .query(Long.class)
                .single();
    }

    private long trail(String act, String address) {
        return jdbc.sql("select count(*) from audit.entry where what = :act and thing = :id")
                .param("act", act)
                .param("id", id(address).toString())
                .query(Long.class)
                .single();
    }

    private static UUID id(String address) {
        return CaseId.of(address.substring(address.lastIndexOf('/') + 1)).value();
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult page(String login, String address) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }

    private MvcTestResult json(String method, String address, String body) {
        return mvc.method(HttpMethod.valueOf(method))
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content(body)
                .with(csrf())
                .with(signed.as("duruo"))
                .exchange();
    }

    private MvcTestResult post(String login, String address, String... fields) {
        var request = mvc.post().uri(address).with(csrf()).with(signed.as(login));
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
