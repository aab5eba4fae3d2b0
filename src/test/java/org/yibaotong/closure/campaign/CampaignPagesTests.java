package org.yibaotong.closure.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.closure.ToBeClosed;
import org.yibaotong.closure.closurecase.Begun.Left;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Times;

/** A campaign on its pages: the dry run, the list, the card of one account, objection and decision, and the cases that come of it. */
@YibaotongTest
class CampaignPagesTests {

    private static final String CAMPAIGNS = "/desk/campaigns";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CampaignDesk desk;

    @Autowired
    DecisionDesk decisions;

    @Autowired
    Weighing weighing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void aDryRunDecidesNothingAndIsSeenByWhoeverMadeItOnly() {
        var address = weighed("试算甲");
        assertThat(page("duruo", address)).hasStatusOk().bodyText().contains("这是试算", "开始行动", "规则怎么说", "对得上");
        assertThat(page("hejia", address)).hasStatus(404);
        var one = account(address, "disposal is null and tier = 'STREET'");
        assertThat(page("duruo", address + "/accounts/" + one)).bodyText().doesNotContain("由您来定");
        assertThat(post("duruo", address + "/accounts/" + one + "/decision", "disposal", "CLOSE"))
                .hasStatus(422)
                .bodyText()
                .contains("行动没有在进行");
    }

    @Test
    void whatIsTypedWrongIsSaidAndKept() {
        assertThat(post("duruo", CAMPAIGNS, "name", "", "policy", "burden 1", "deadline", day(30)))
                .hasStatus(422)
                .bodyText()
                .contains("请写行动叫什么");
        assertThat(post("duruo", CAMPAIGNS, "name", "某次行动", "policy", "burden 1", "deadline", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("截止要在今天以后", "某次行动");
        assertThat(post("duruo", CAMPAIGNS, "name", "某次行动", "policy", "", "deadline", day(30)))
                .hasStatus(422)
                .bodyText()
                .contains("请选一版规则");
        assertThat(post("duruo", CAMPAIGNS, "name", "某次行动", "policy", "burden 9", "deadline", day(30)))
                .hasStatus(404);
    }

    @Test
    void aDryRunLeavesItsEntryAndAProgramListsIt() {
        var address = weighed("行动丁");
        assertThat(trail("campaign.weigh", address)).isOne();
        assertThat(page("duruo", "/api/v1/campaigns"))
                .hasStatusOk()
                .bodyText()
                .contains("行动丁", "DRAFT", id(address).toString());
        assertThat(page("hejia", "/api/v1/campaigns")).hasStatusOk().bodyText().doesNotContain("行动丁");
    }

    @Test
    void aPersonDecidesAUnitObjectsAndIsAnswered() {
        var address = started("行动乙");
        var one = account(
                address,
                "disposal is null and tier = 'STREET' and proposal = 'CLOSE' and unit_id in (" + HEARD + ") and "
                        + IDLE);
        var card = address + "/accounts/" + one;
        var login = correspondent(one);
        assertThat(page("duruo", card)).bodyText().contains("群众在这里办什么", "建议关停", "由您来定", "建议一样");
        assertThat(post(login, card + "/objection", "objection", " ")).hasStatus(422);
        assertThat(post(login, card + "/objection", "objection", "老人都看它")).hasStatus3xxRedirection();
        assertThat(page("duruo", address)).bodyText().contains("个有异议");
        assertThat(post("duruo", card + "/decision", "disposal", "CLOSE"))
                .hasStatus(422)
                .bodyText()
                .contains("单位有异议，请写理由答复");
        assertThat(post("duruo", card + "/decision", "disposal", "KEEP", "reason", "老人靠它", "until", ""))
                .hasStatus(422)
                .bodyText()
                .contains("请选保留到哪天", "老人靠它");
        assertThat(post("duruo", card + "/decision", "disposal", "KEEP", "reason", "老人靠它", "until", day(200)))
                .hasStatus3xxRedirection();
        assertThat(page(login, card))
                .bodyText()
                .contains("定为保留", "老人靠它", "保留到" + day(200))
                .doesNotContain("由您来定");
        assertThat(trail("campaign.object", address)).isOne();
        assertThat(trail("campaign.decide", address)).isOne();
        assertThat(post(login, card + "/decision", "disposal", "CLOSE")).hasStatus(403);
    }

    @Test
    void manyAreDecidedTogetherOrNoneIsAndTheirCasesAreBegun() {
        var address = started("行动丙");
        var plain = account(
                address, "disposal is null and proposal = 'CLOSE' and known like '%services=0%' and " + TO_BE_CLOSED);
        var needed = account(address, "disposal is null and known not like '%services=0%' and " + IDLE);
        assertThat(post(
                        "duruo",
                        address + "/accounts/decisions",
                        "account",
                        plain,
                        "account",
                        needed,
                        "disposal",
                        "CLOSE"))
                .hasStatus(422)
                .bodyText()
                .contains("群众靠它办事");
        var part = address + "/accounts/decisions?decided=OPEN&proposal=CLOSE";
        assertThat(post("duruo", part, "account", plain, "disposal", "KEEP"))
                .hasStatus(422)
                .bodyText()
                .contains("/accounts/decisions?decided=OPEN", "proposal=CLOSE", "value=\"KEEP\" selected")
                .doesNotContain("rel=\"next\"");
        assertThat(decided(address)).isZero();
        assertThat(post("duruo", address + "/accounts/decisions", "disposal", "CLOSE"))
                .hasStatus(422)
                .bodyText()
                .contains("请先选账号");
        assertThat(post("duruo", address + "/accounts/decisions", "account", plain))
                .hasStatus3xxRedirection();
        assertThat(decided(address)).isOne();
        assertThat(post("duruo", address + "/end", "x", "y"))
                .hasStatus(422)
                .bodyText()
                .contains("个没定。每一个都定了，行动才能结束");
        assertThat(post("duruo", address + "/cases", "x", "y")).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select count(*) from closure.closure_case where account_id = :id and standing = 'OPEN'")
                        .param("id", UUID.fromString(plain))
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(post(
                        "duruo",
                        address + "/accounts/" + plain + "/decision",
                        "disposal",
                        "KEEP",
                        "reason",
                        "又不关了",
                        "until",
                        day(9)))
                .hasStatus(422)
                .bodyText()
                .contains("已经立案关停了");
        assertThat(page("duruo", address + "/accounts?decided=CLOSE"))
                .bodyText()
                .contains("定了关停");
        assertThat(page("duruo", CAMPAIGNS)).bodyText().contains("行动丙");
    }

    /** By the next page of the list and back; of what nobody may see nothing is told. */
    @Test
    void whatIsTickedAndTypedGoesAlongToAnotherPage() {
        var address = started("行动癸");
        var ticked = jdbc.sql("select account_id::text from closure.listed where campaign_id = :id"
                        + " order by objection = '', disposal is not null, unit_id, account_id limit 1")
                .param("id", id(address))
                .query(String.class)
                .single();
        var stranger = UUID.randomUUID().toString();
        var choosing = address + "/accounts/choosing";
        var next = turned(choosing, 2, ticked, stranger);
        assertThat(next)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "别的页上还选了1个",
                        "value=\"" + ticked + "\" checked",
                        "一起看过的",
                        choosing + "?page=1",
                        choosing + "?page=3")
                .doesNotContain(stranger, "rel=\"next\"");
        assertThat(turned(choosing, 1, ticked, stranger))
                .bodyText()
                .contains("value=\"" + ticked + "\" checked", "一起看过的")
                .doesNotContain("别的页上还选了");
        assertThat(decided(address)).isZero();
    }

    private MvcTestResult turned(String choosing, int page, String... ticked) {
        return mvc.post()
                .uri(choosing + "?page=" + page)
                .with(csrf())
                .with(signed.as("duruo"))
                .param("account", ticked)
                .param("reason", "一起看过的")
                .exchange();
    }

    /** Enter in the reason would close everything that is ticked. */
    @Test
    void enterInAFieldDecidesNothing() {
        var address = started("行动壬");
        assertThat(page("duruo", address + "/accounts"))
                .bodyText()
                .matches(
                        "(?s).*<form method=\"post\" action=\"[^\"]*/decisions[^>]*>\\s*(<[^b][^>]*>\\s*)*<button disabled hidden>.*");
    }

    @Test
    void aUnitObjectsToSeveralInOneSittingAndNoneIsBegunBeforeItIsAnswered() {
        var address = started("行动戊");
        var login =
                correspondent(account(address, "disposal is null and unit_id in (" + HEARD + ") and " + TO_BE_CLOSED));
        var several = jdbc.sql("""
                select account_id::text from closure.listed
                 where campaign_id = :id and disposal is null and not was_over
                   and unit_id in (select role_grant.unit_id from identity.role_grant join identity.person on person.id = person_id
                                    where login = :login and role = 'CORRESPONDENT' and ended_at is null)
                   and account_id not in (select account_id from closure.closure_case where standing <> 'REVERSED')
                 order by account_id limit 2
                """)
                .param("id", id(address))
                .param("login", login)
                .query(String.class)
                .list();
        assertThat(page(login, address + "/accounts")).bodyText().contains("选中的一起提异议");
        assertThat(post(login, address + "/accounts/objections", "objection", "老人都看它"))
                .hasStatus(422)
                .bodyText()
                .contains("请先选账号", "老人都看它");
        var refused = object(login, address, several, " ");
        assertThat(refused).hasStatus(422).bodyText().contains("异议还没有交上去");
        for (var one : several) {
            assertThat(refused).bodyText().contains("value=\"" + one + "\" checked");
        }
        assertThat(object(login, address, several, "老人都看它")).hasStatus3xxRedirection();
        assertThat(trail("campaign.object", address)).isEqualTo(several.size());
        for (var one : several) {
            jdbc.sql(
                            "update closure.listed set disposal = 'CLOSE', decided_at = now() where campaign_id = :id and account_id = :one")
                    .param("id", id(address))
                    .param("one", UUID.fromString(one))
                    .update();
        }
        assertThat(post("duruo", address + "/cases", "x", "y"))
                .hasStatus(422)
                .bodyText()
                .contains("没有定了要关、还没立案的");
        for (var one : several) {
            assertThat(post("duruo", "/desk/closures", "account", one))
                    .hasStatus(422)
                    .bodyText()
                    .contains("单位在“行动戊”里对它有异议，还没有答复：老人都看它");
            assertThat(post(
                            "duruo",
                            address + "/accounts/" + one + "/decision",
                            "disposal",
                            "CLOSE",
                            "reason",
                            "停水通知改到社区群"))
                    .hasStatus3xxRedirection();
        }
    }

    @Test
    void whoObjectsAndWhoBeginsAtTheSameMomentDoNotBothHaveTheirWay() throws Exception {
        var address = started("行动辛");
        var one = account(
                address,
                "disposal is null and known like '%services=0%' and unit_id in (" + HEARD + ") and " + TO_BE_CLOSED);
        assertThat(post("duruo", address + "/accounts/" + one + "/decision", "disposal", "CLOSE", "reason", "群众不看了"))
                .hasStatus3xxRedirection();
        var id = new CampaignId(id(address));
        var form = new ObjectionForm(List.of(UUID.fromString(one)), "老人都看它");
        var unit = signed.actor(correspondent(one));
        var duruo = signed.actor("duruo");
        assertThat(Race.of(() -> decisions.begin(id, duruo), () -> objected(id, form, unit)))
                .containsOnlyOnce("done")
                .containsAnyOf("campaign.begin.nothing", "campaign.object.case-begun");
        jdbc.sql("update closure.listed set objection = '', objected_by = null where campaign_id = :id")
                .param("id", id.value())
                .update();
    }

    private boolean objected(CampaignId id, ObjectionForm form, Actor unit) {
        decisions.object(id, form, unit);
        return true;
    }

    /** Afterwards nobody can answer: the one who ends it sees the objection, or the one who objects sees that it is over. */
    @Test
    void whoObjectsAtTheMomentACampaignEndsIsSeenOrSeesItsEnd() throws Exception {
        var address = started("行动卯");
        var id = new CampaignId(id(address));
        jdbc.sql("""
                update closure.listed set disposal = 'KEEP', reason = '先留着', keep_until = date '2099-01-01', decided_at = now()
                 where campaign_id = :id and disposal is null
                """).param("id", id(address)).update();
        var one = account(address, "not was_over and unit_id in (" + HEARD + ") and " + IDLE);
        var form = new ObjectionForm(List.of(UUID.fromString(one)), "老人都看它");
        var unit = signed.actor(correspondent(one));
        var duruo = signed.actor("duruo");
        assertThat(Race.overtaken(transaction, jdbc, () -> decisions.object(id, form, unit), () -> ended(id, duruo)))
                .isEqualTo("campaign.end.unanswered");
        jdbc.sql("update closure.listed set objection = '', objected_by = null where campaign_id = :id")
                .param("id", id.value())
                .update();
        assertThat(Race.overtaken(transaction, jdbc, () -> desk.end(id, duruo), () -> objected(id, form, unit)))
                .isEqualTo("campaign.decide.not-running");
    }

    private boolean ended(CampaignId id, Actor actor) {
        desk.end(id, actor);
        return true;
    }

    @Test
    void whatIsKeptIsLookedAtAgainOnItsDay() {
        var address = started("行动己");
        var one = account(address, "disposal is null and " + IDLE);
        assertThat(post(
                        "duruo",
                        address + "/accounts/" + one + "/decision",
                        "disposal",
                        "KEEP",
                        "reason",
                        "先留一阵",
                        "until",
                        day(1)))
                .hasStatus3xxRedirection();
        assertThat(page("duruo", address)).bodyText().doesNotContain("保留到期，要再看一次");
        jdbc.sql("update closure.listed set keep_until = keep_until - 1 where campaign_id = :id and disposal = 'KEEP'")
                .param("id", id(address))
                .update();
        assertThat(page("duruo", address)).bodyText().contains("1个保留到期，要再看一次");
        assertThat(page("duruo", address + "/accounts?decided=DUE")).bodyText().contains("先留一阵");
    }

    @Test
    void aCampaignEndsOnAWorkingDay() {
        var form = new CampaignForm("行动庚", "burden 1", "", "", "2027-01-02");
        var id = desk.drafted(form, signed.actor("duruo"));
        assertThat(jdbc.sql("select deadline from closure.campaign where id = :id")
                        .param("id", id.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2027-01-04");
    }

    /** Answering needs a campaign that goes on: one that ends over an objection leaves it unanswered for ever. */
    @Test
    void aCampaignEndsOnceItsObjectionsAreAnsweredAndWhatItDecidedIsBegunAfterwardsToo() {
        var address = started("行动子");
        var one = account(
                address,
                "disposal is null and known like '%services=0%' and unit_id in (" + HEARD + ") and " + TO_BE_CLOSED);
        var card = address + "/accounts/" + one;
        assertThat(post("duruo", card + "/decision", "disposal", "CLOSE", "reason", "群众不看了"))
                .hasStatus3xxRedirection();
        jdbc.sql("""
                update closure.listed set disposal = 'KEEP', reason = '先留着', keep_until = date '2099-01-01', decided_at = now()
                 where campaign_id = :id and disposal is null
                """).param("id", id(address)).update();
        assertThat(post(correspondent(one), card + "/objection", "objection", "老人都看它"))
                .hasStatus3xxRedirection();
        assertThat(page("duruo", address)).bodyText().contains("先答复1个异议").doesNotContain("结束行动");
        assertThat(post("duruo", address + "/end")).hasStatus(422).bodyText().contains("还有1个账号，单位有异议没答复", "个有异议");
        assertThat(post("duruo", card + "/decision", "disposal", "CLOSE", "reason", "停水通知改到社区群"))
                .hasStatus3xxRedirection();
        assertThat(post("duruo", address + "/end")).hasStatus3xxRedirection();
        assertThat(page("duruo", address)).bodyText().contains("1个定了要关，还没立案", "一次立1个");
        assertThat(post("duruo", address + "/cases")).hasStatus3xxRedirection();
        var closing = closing(one);
        assertThat(post("duruo", closing + "/reversal", "words", "片区老人靠它挂号")).hasStatus3xxRedirection();
        assertThat(page("duruo", address))
                .as("nobody can decide anew")
                .bodyText()
                .doesNotContain("个定了要关，还没立案");
    }

    @Test
    void anAccountIsMergedOnlyIntoOneThatLives() {
        var address = started("行动丑");
        var one = account(address, "disposal is null and known like '%services=0%' and " + TO_BE_CLOSED);
        var card = address + "/accounts/" + one;
        var stopped = jdbc.sql("select id::text from register.account where state = 'DEREGISTERED' limit 1")
                .query(String.class)
                .single();
        assertThat(post("duruo", card + "/decision", "disposal", "MERGE", "reason", "重复", "into", stopped))
                .hasStatus(422)
                .bodyText()
                .contains("自己也停更了，不能并到它那里");
        var stranger = UUID.randomUUID().toString();
        assertThat(post("duruo", card + "/decision", "disposal", "MERGE", "reason", "重复", "into", stranger))
                .hasStatus(422)
                .bodyText()
                .contains("台账里没有要并入的那个账号");
        assertThat(decided(address)).isZero();
    }

    @Test
    void whatCannotBeBegunIsNamedAndStopsNoneOfTheOthers() {
        var address = started("行动寅");
        var several = jdbc.sql("""
                select account_id::text from closure.listed
                 where campaign_id = :id and disposal is null and known like '%%services=0%%' and %s
                   and account_id not in (select account_id from closure.closure_case)
                 order by account_id limit 3
                """.formatted(TO_BE_CLOSED))
                .param("id", id(address))
                .param("closed", ToBeClosed.NAMES)
                .query(String.class)
                .list();
        var changing = several.get(0);
        var over = several.get(1);
        var fine = several.get(2);
        assertThat(mvc.post()
                        .uri(address + "/accounts/decisions")
                        .with(csrf())
                        .with(signed.as("duruo"))
                        .param("account", several.toArray(String[]::new))
                        .param("disposal", "CLOSE")
                        .param("reason", "群众不看了"))
                .hasStatus3xxRedirection();
        state(changing, "CHANGING");
        state(over, "DEREGISTERED");
        var begun = post("duruo", address + "/cases");
        state(changing, "NORMAL");
        state(over, "NORMAL");
        assertThat(begun).hasStatus3xxRedirection();
        assertThat(mvc.get()
                        .uri(address)
                        .cookie(begun.getResponse().getCookies())
                        .with(signed.as("duruo"))
                        .exchange())
                .bodyText()
                .contains("1个立案了", "2个没立成", changing, over, "账号现在的状态做不了这一步", "已经注销或合并了")
                .doesNotContain(fine);
        assertThat(page("duruo", closing(fine))).hasStatusOk();
        assertThat(cases(changing, over)).isZero();
        assertThat(json("/api/v1" + address.substring("/desk".length()) + "/cases"))
                .hasStatusOk()
                .bodyText()
                .contains("\"begun\":2", "\"left\":[]");
        for (var one : several) {
            assertThat(post("duruo", closing(one) + "/reversal", "words", "先留着"))
                    .hasStatus3xxRedirection();
        }
    }

    /** As many as are begun in one sitting are begun, however many before them are refused. */
    @Test
    void whatCannotBeBegunKeepsNoneBehindItWaiting() {
        var address = started("行动辰");
        var several = jdbc.sql("""
                select account_id from closure.listed
                 where campaign_id = :id and disposal is null and known like '%%services=0%%' and %s
                   and account_id not in (select account_id from closure.closure_case)
                 order by account_id limit 4
                """.formatted(TO_BE_CLOSED))
                .param("id", id(address))
                .param("closed", ToBeClosed.NAMES)
                .query(UUID.class)
                .list();
        var id = new CampaignId(id(address));
        var duruo = signed.actor("duruo");
        jdbc.sql("""
                update closure.listed set disposal = 'CLOSE', reason = '群众不看了', decided_at = now()
                 where campaign_id = :id and account_id = any(:accounts)
                """)
                .param("id", id.value())
                .param("accounts", several.toArray(UUID[]::new))
                .update();
        several.subList(0, 3).forEach(one -> state(one.toString(), "CHANGING"));
        var begun = decisions.begin(id, 1, duruo);
        several.subList(0, 3).forEach(one -> state(one.toString(), "NORMAL"));
        assertThat(begun.count()).isOne();
        assertThat(begun.left()).extracting(Left::account).containsExactlyElementsOf(several.subList(0, 3));
        assertThat(post("duruo", closing(several.getLast().toString()) + "/reversal", "words", "先留着"))
                .hasStatus3xxRedirection();
    }

    @Test
    void whatIsNotWithinScopeIsInTheCampaignAndHasNoVeto() {
        var one = jdbc.sql("select account_id from inspection.finding where is_open and severity = 'VETO' limit 1")
                .query(UUID.class)
                .single();
        scope(one, false);
        var address = weighed("行动巳");
        scope(one, true);
        assertThat(jdbc.sql("select known from closure.listed where campaign_id = :id and account_id = :account")
                        .param("id", id(address))
                        .param("account", one)
                        .query(String.class)
                        .single())
                .contains("vetoes=0");
    }

    private void scope(UUID account, boolean within) {
        jdbc.sql("update register.account set in_scope = :within where id = :id")
                .param("within", within)
                .param("id", account)
                .update();
    }

    private void state(String account, String state) {
        jdbc.sql("update register.account set state = :state where id = :id")
                .param("state", state)
                .param("id", UUID.fromString(account))
                .update();
    }

    private long cases(String... accounts) {
        return jdbc.sql("select count(*) from closure.closure_case where account_id::text = any(:accounts)")
                .param("accounts", accounts)
                .query(Long.class)
                .single();
    }

    private MvcTestResult json(String address) {
        return mvc.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .with(csrf())
                .with(signed.as("duruo"))
                .exchange();
    }

    private String closing(String account) {
        return "/desk/closures/"
                + jdbc.sql("select id::text from closure.closure_case where account_id = :id and standing = 'OPEN'")
                        .param("id", UUID.fromString(account))
                        .query(String.class)
                        .single();
    }

    private MvcTestResult object(String login, String address, List<String> accounts, String words) {
        return mvc.post()
                .uri(address + "/accounts/objections")
                .with(csrf())
                .with(signed.as(login))
                .param("account", accounts.toArray(String[]::new))
                .param("objection", words)
                .exchange();
    }

    private static final String HEARD = """
            select unit_id from identity.role_grant where role = 'CORRESPONDENT' and ended_at is null
            """;

    private static final String IDLE = """
            account_id in (select id from register.account where state = 'NORMAL')
             and account_id not in (select account_id from closure.closure_case where standing <> 'REVERSED')
            """;

    private static final String TO_BE_CLOSED = IDLE + """
             and account_id in (select id from register.account where platform || handle = any(:closed))
            """;

    private String weighed(String name) {
        var id = desk.drafted(new CampaignForm(name, "burden 1", "", "", day(30)), signed.actor("duruo"));
        weighing.run(id);
        return CAMPAIGNS + "/" + id;
    }

    private String started(String name) {
        var address = weighed(name);
        assertThat(post("duruo", address + "/start", "x", "y")).hasStatus3xxRedirection();
        return address;
    }

    private String account(String address, String condition) {
        return jdbc.sql("select account_id from closure.listed where campaign_id = :id and " + condition
                        + " order by account_id desc limit 1")
                .param("id", id(address))
                .param("closed", ToBeClosed.NAMES)
                .query(UUID.class)
                .single()
                .toString();
    }

    private String correspondent(String account) {
        return jdbc.sql("""
                select login from register.account join identity.role_grant on role_grant.unit_id = sponsoring_unit
                  join identity.person on person.id = person_id
                 where account.id = :id and role = 'CORRESPONDENT' and ended_at is null order by login limit 1
                """)
                .param("id", UUID.fromString(account))
                .query(String.class)
                .single();
    }

    private long decided(String address) {
        return jdbc.sql(
                        "select count(*) from closure.listed where campaign_id = :id and disposal is not null and not was_over")
                .param("id", id(address))
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
        return CampaignId.of(address.substring(address.lastIndexOf('/') + 1)).value();
    }

    private String day(int ahead) {
        LocalDate today = Times.date(clock.instant());
        return today.plusDays(ahead).toString();
    }

    private MvcTestResult page(String login, String address) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }

    private MvcTestResult post(String login, String address, String... fields) {
        var request = mvc.post().uri(address).with(csrf()).with(signed.as(login));
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
