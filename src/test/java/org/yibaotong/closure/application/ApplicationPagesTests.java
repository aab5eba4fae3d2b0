package org.yibaotong.closure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.Asked;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.closure.ToBeClosed;
import org.yibaotong.shared.Role;

/** A unit asks for its accounts to be closed in one go; when the levels above have agreed, every one has its case. */
@YibaotongTest
class ApplicationPagesTests {

    private static final String APPLICATIONS = "/desk/closure-applications";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationPages pages;

    @Test
    void aUnitAsksForAllItsAccountsTheLevelsAgreeAndEveryOneHasItsCase() {
        var asking = asking();
        var form = page(asking.login(), APPLICATIONS + "/new");
        assertThat(form)
                .hasStatusOk()
                .bodyText()
                .contains("把选中的一起申请", asking.accounts().getFirst());
        assertThat(ask(asking, "", "到门户")).hasStatus(422).bodyText().contains("请写为什么要关停", "到门户", "checked");
        var address = String.valueOf(
                ask(asking, "没有人手，一年没人看", "信息和办事都到示例市融媒体中心").getResponse().getRedirectedUrl());
        assertThat(page(asking.login(), address)).hasStatusOk().bodyText().contains("等上级看", "没有人手", "撤回申请");
        assertThat(ask(asking, "再报一次", "到门户")).hasStatus(422).bodyText().contains("已经在申请关停了");
        assertThat(page("duruo", APPLICATIONS)).bodyText().contains("该您看了");
        assertThat(post(asking.login(), address + "/agreement")).hasStatus(403);
        assertThat(post("duruo", address + "/return", "words", " "))
                .hasStatus(422)
                .bodyText()
                .contains("退回要写为什么");
        for (int level = 0; level < levels(address); level++) {
            assertThat(cases(asking.accounts())).isZero();
            assertThat(post("duruo", address + "/agreement", "words", "同意")).hasStatus3xxRedirection();
        }
        assertThat(page(asking.login(), address)).bodyText().contains("都同意了");
        assertThat(cases(asking.accounts())).isEqualTo(asking.accounts().size());
        handledByWhoeverAsked(asking, "信息和办事都到示例市融媒体中心");
        assertThat(jdbc.sql("select count(*) from audit.entry where thing = :id")
                        .param("id", address.substring(address.lastIndexOf('/') + 1))
                        .query(Long.class)
                        .single())
                .isEqualTo(1 + levels(address));
    }

    @Test
    void theHighestRegistrarIsToldThatTheyNeedNotAsk() {
        assertThat(page("duruo", APPLICATIONS)).bodyText().doesNotContain(APPLICATIONS + "/new");
        assertThat(page("duruo", APPLICATIONS + "/new")).bodyText().contains("不用申请", "点“办理关停”");
        assertThat(page("qiulan", APPLICATIONS)).bodyText().contains(APPLICATIONS + "/new");
        assertThat(page("qiulan", APPLICATIONS + "/new")).bodyText().doesNotContain("不用申请");
    }

    /** The words they had to write already stand in the form of the case. */
    private void handledByWhoeverAsked(Asking asking, String whereTo) {
        var closing = "/desk/closures/"
                + jdbc.sql("""
                        select closure_case.id::text from closure.closure_case join identity.person on person.id = owner_id
                         where account_id = :account and standing = 'OPEN' and login = :login
                        """)
                        .param("account", UUID.fromString(asking.accounts().getFirst()))
                        .param("login", asking.login())
                        .query(String.class)
                        .single();
        assertThat(post("duruo", closing + "/stations/DECISION", "on", "2026-01-05", "words", "〔2026〕51号"))
                .hasStatus3xxRedirection();
        assertThat(page(asking.login(), closing)).bodyText().contains(">" + whereTo + "</textarea>");
    }

    /** One of them went another way meanwhile. */
    @Test
    void anAccountThatCannotBeBegunIsNamedAndStopsNoneOfTheOthers() {
        var asking = asking();
        var gone = asking.accounts().getFirst();
        var address = String.valueOf(ask(asking, "没有人手", "到门户").getResponse().getRedirectedUrl());
        state(asking.accounts(), "CHANGING");
        for (int level = 1; level < levels(address); level++) {
            assertThat(post("duruo", address + "/agreement")).hasStatus3xxRedirection();
        }
        assertThat(post("duruo", address + "/agreement"))
                .hasStatus(422)
                .bodyText()
                .contains("一个也没立成", "账号现在的状态做不了这一步");
        state(asking.accounts().subList(1, asking.accounts().size()), "NORMAL");
        var agreed = post("duruo", address + "/agreement");
        assertThat(agreed).hasStatus3xxRedirection();
        assertThat(Objects.requireNonNull(agreed.getMvcResult().getFlashMap().get("begun")))
                .extracting(String::valueOf)
                .asString()
                .contains("count=" + (asking.accounts().size() - 1), gone);
        assertThat(cases(asking.accounts())).isEqualTo(asking.accounts().size() - 1);
        assertThat(jdbc.sql(
                                "select title || text from notices.notice where url = :url and person_id = :person order by title || text")
                        .param("url", address)
                        .param("person", signed.person(asking.login()).value())
                        .query(String.class)
                        .list())
                .anyMatch(told -> told.contains("1个没立成"));
        state(List.of(gone), "NORMAL");
    }

    private void state(List<String> accounts, String state) {
        jdbc.sql("update register.account set state = :state where id::text = any(:accounts)")
                .param("state", state)
                .param("accounts", accounts.toArray(String[]::new))
                .update();
    }

    /** Yuelu's 128: a district closes all of its accounts in one sitting. It is undone afterwards, for others need them. */
    @Test
    @Transactional
    void aDistrictAsksForAHundredAndTwentyEightInOneSitting() {
        var all = jdbc.sql("""
                select account.id::text from register.account
                 where sponsoring_unit = any(:units) and state in ('NORMAL', 'WARNED', 'RECTIFYING')
                   and account.id not in (select account_id from closure.closure_case where standing = 'OPEN'
                                          union all select account_id from closure.applied where is_open)
                   and not exists (select from register.filing where account_id = account.id and state in ('AWAITING', 'SENT_BACK', 'AGREED'))
                   and not exists (select from closure.listed join closure.campaign on campaign.id = campaign_id
                                    where listed.account_id = account.id and stage = 'RUNNING' and objection <> '')
                 order by account.id limit 128
                """)
                .param("units", signed.actor("qiulan").reach(Role.REGISTRAR).ids())
                .query(String.class)
                .list();
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(page("qiulan", APPLICATIONS + "/new?all=true")).bodyText().contains("全选", "checked");
        var address = String.valueOf(ask(new Asking("qiulan", all), "都交给融媒体中心", "信息和办事都到融媒体中心")
                .getResponse()
                .getRedirectedUrl());
        try (var asked = Asked.byThisThread()) {
            assertThat(page("qiulan", address)).hasStatusOk();
            assertThat(asked.statements()).as("however many there are").hasSizeLessThan(60);
        }
        assertThat(post("duruo", address + "/agreement")).hasStatus3xxRedirection();
        assertThat(cases(all)).isEqualTo(all.size());
    }

    /** A city has thousands; only the first of them are listed to whoever looks for none by name. */
    @Test
    void whatWasLookedForAndTickedIsStillTickedWhenItIsRefused() throws Exception {
        var asking = asking();
        var ticked = asking.accounts().getLast();
        var name = jdbc.sql("select name from register.account where id::text = :id")
                .param("id", ticked)
                .query(String.class)
                .single();
        var found = choices(page(asking.login(), APPLICATIONS + "/new?q=" + name));
        assertThat(choices(page(asking.login(), APPLICATIONS + "/new"))).hasSizeGreaterThan(found.size());
        var answer = mvc.post()
                .uri(APPLICATIONS)
                .with(csrf())
                .with(signed.as(asking.login()))
                .param("q", name)
                .param("account", ticked)
                .param("reason", "没有人手")
                .exchange();
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("请写群众以后去哪里")
                .containsPattern("value=\"" + ticked + "\"[^>]* checked");
        assertThat(choices(answer)).isEqualTo(found);
    }

    private static List<String> choices(MvcTestResult page) throws Exception {
        var body = page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        return Jsoup.parse(body).select("[name=account]").eachAttr("value");
    }

    @Test
    void nobodyAgreesToWhatTheyAskedFor() {
        var one = jdbc.sql("""
                select account.id::text from register.account
                 where sponsoring_unit = any(:units) and state = 'NORMAL'
                   and account.id not in (select account_id from closure.closure_case union all select account_id from closure.applied where is_open)
                   and not exists (select from register.filing where account_id = account.id and state in ('AWAITING', 'SENT_BACK', 'AGREED'))
                 order by account.id desc limit 1
                """)
                .param("units", signed.actor("qiulan").reach(Role.REGISTRAR).ids())
                .query(String.class)
                .single();
        var address = String.valueOf(ask(new Asking("qiulan", List.of(one)), "没有人手", "到门户")
                .getResponse()
                .getRedirectedUrl());
        assertThat(post("qiulan", address + "/agreement"))
                .hasStatus(422)
                .bodyText()
                .contains("自己申请的，要由别人来看");
        assertThat(post("qiulan", address + "/withdrawal")).hasStatus3xxRedirection();
    }

    @Test
    void whatWasTakenBackOrSentBackCanBeAskedForAgain() {
        var asking = asking();
        var first = String.valueOf(ask(asking, "没有人手", "到门户").getResponse().getRedirectedUrl());
        assertThat(post(asking.login(), first + "/withdrawal")).hasStatus3xxRedirection();
        var second = String.valueOf(ask(asking, "没有人手", "到门户").getResponse().getRedirectedUrl());
        assertThat(post("duruo", second + "/return", "words", "挂号没有去处")).hasStatus3xxRedirection();
        assertThat(page(asking.login(), second)).bodyText().contains("退回", "挂号没有去处");
        assertThat(post("duruo", second + "/agreement"))
                .hasStatus(422)
                .bodyText()
                .contains("已经答复完或撤回了");
        assertThat(cases(asking.accounts())).isZero();
    }

    @Test
    void anotherUnitsApplicationIsAsGoodAsNone() {
        var asking = asking();
        var address = String.valueOf(ask(asking, "没有人手", "到门户").getResponse().getRedirectedUrl());
        var other = Stream.of("hejia", "zhouxiaolan")
                .filter(login -> !login.equals(asking.login()))
                .toList()
                .getLast();
        assertThat(page(other, address)).hasStatus(404);
        assertThat(page(other, address.replace("/desk/", "/api/v1/"))).hasStatus(404);
        assertThat(page("duruo", address.replace("/desk/", "/api/v1/")))
                .hasStatusOk()
                .bodyText()
                .contains("ASKED");
        assertThat(post(asking.login(), address + "/withdrawal")).hasStatus3xxRedirection();
    }

    /** One at a time, a district's accounts would be hundreds, and a city's thousands. */
    @Test
    void whatCanBeAskedForIsReadInAFewStatements() {
        try (var asked = Asked.byThisThread()) {
            assertThat(pages.choices("", signed.actor("qiulan"))).hasSizeGreaterThan(100);
            assertThat(asked.statements()).hasSizeLessThan(30);
        }
    }

    private int levels(String address) {
        return jdbc.sql("select cardinality(levels) from closure.application where id = :id")
                .param("id", UUID.fromString(address.substring(address.lastIndexOf('/') + 1)))
                .query(Integer.class)
                .single();
    }

    private record Asking(String login, List<String> accounts) {}

    /** A unit with somebody who may ask, and accounts of its that would be closed anyhow. */
    private Asking asking() {
        return jdbc.sql("""
                select min(login) as login, array_agg(distinct account.id::text) as accounts
                  from register.account join identity.role_grant on role_grant.unit_id = sponsoring_unit
                  join identity.person on person.id = person_id
                 where role = 'CORRESPONDENT' and ended_at is null and state = 'NORMAL' and platform || handle = any(:closed)
                   and account.id not in (select account_id from closure.closure_case union all select account_id from closure.applied where is_open
                                          union all select account_id from closure.listed where objection <> '')
                 group by sponsoring_unit order by count(*) desc, sponsoring_unit limit 1
                """)
                .param("closed", ToBeClosed.NAMES)
                .query((row, number) -> new Asking(
                        row.getString("login"),
                        Stream.of((String[]) row.getArray("accounts").getArray())
                                .limit(2)
                                .toList()))
                .single();
    }

    private long cases(List<String> accounts) {
        return jdbc.sql(
                        "select count(*) from closure.closure_case where account_id::text = any(:accounts) and standing = 'OPEN'")
                .param("accounts", accounts.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private MvcTestResult ask(Asking asking, String reason, String whereTo) {
        var request = mvc.post()
                .uri(APPLICATIONS)
                .with(csrf())
                .with(signed.as(asking.login()))
                .param("account", asking.accounts().toArray(String[]::new))
                .param("reason", reason)
                .param("whereTo", whereTo);
        return request.exchange();
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
