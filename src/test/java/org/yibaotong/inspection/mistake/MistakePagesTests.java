package org.yibaotong.inspection.mistake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.role.Grants;
import org.yibaotong.inspection.MistakeId;
import org.yibaotong.inspection.MistakeKind;
import org.yibaotong.inspection.PublicMistakes;
import org.yibaotong.inspection.PublicMistakes.Pointed;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.Website;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.web.Times;

/** A resident points out a mistake without signing in, a registrar looks into it, and the resident reads the answer by its code. */
@YibaotongTest
class MistakePagesTests {

    private static final Pattern CODE = Pattern.compile("name=\"code\" value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    PublicMistakes box;

    @Autowired
    Mistakes mistakes;

    @Autowired
    MistakeContacts contacts;

    @Autowired
    OverdueMistakes overdue;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Autowired
    Staff staff;

    @Autowired
    Grants grants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Website site;
    private Website below;
    private String from;
    private List<UUID> before;
    private final List<UUID> clerks = new ArrayList<>();

    @BeforeEach
    void begin() {
        site = accounts.websites(null, 1).getFirst();
        var root = units.root().orElseThrow();
        below = accounts.websites(null, 200).stream()
                .filter(one -> !one.unit().equals(root))
                .findFirst()
                .orElseThrow();
        from = UUID.randomUUID().toString();
        before = ids();
    }

    @AfterEach
    void putBack() {
        jdbc.sql("update identity.role_grant set ended_at = now() where person_id = any(:clerks)")
                .param("clerks", clerks.toArray(UUID[]::new))
                .update();
        jdbc.sql("delete from notices.notice where kind = 'mistake.due'").update();
        var findings = jdbc.sql("delete from inspection.mistake where id <> all(:before) returning finding_id")
                .param("before", before.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        findings.stream().filter(Objects::nonNull).forEach(finding -> {
            jdbc.sql("delete from inspection.finding_step where finding_id = :id")
                    .param("id", finding)
                    .update();
            jdbc.sql("delete from inspection.finding where id = :id")
                    .param("id", finding)
                    .update();
        });
    }

    @Test
    void pointedOutLookedIntoAndMadeAFinding() {
        var code = send("account", site.id().toString(), "words", "第二段的电话是空号", "contact", "13800001111");
        assertThat(open("/mistakes/" + code))
                .hasStatusOk()
                .bodyText()
                .contains("收到了，正在核实", code, site.name(), "第二段的电话是空号")
                .doesNotContain("13800001111");
        var id = newest();
        assertThat(page("duruo", "/desk/mistakes")).bodyText().contains("第二段的电话是空号", site.name());
        assertThat(page("duruo", "/desk/mistakes/" + id))
                .bodyText()
                .contains("看联系方式", "转整改并答复")
                .doesNotContain("13800001111");
        assertThat(post("duruo", id, "/contact")).hasStatusOk().bodyText().contains("13800001111");
        assertThat(post("duruo", id, "/confirmation", "indicator", "R2", "seen", "电话是空号", "answer", "您说得对，正在改"))
                .hasStatus3xxRedirection();
        assertThat(page("duruo", "/desk/mistakes/" + id)).bodyText().contains("看转成的问题", "您说得对，正在改");
        assertThat(open("/mistakes/" + code)).bodyText().contains("确有错误，正在改", "您说得对，正在改");
        become(id, "MENDED");
        assertThat(open("/mistakes/" + code)).bodyText().contains("确有错误，已经改好");
        assertThat(List.of(trail("mistake.answer", id), trail("mistake.read-contact", id)))
                .containsExactly(1L, 1L);
    }

    /** Nobody answers at the addresses of the example city. */
    @Test
    void whatIsConfirmedSaysWhatCameOfAskingForItsPage() {
        send("page", site.link(), "words", "附件下载不了");
        var id = newest();
        post("duruo", id, "/confirmation", "indicator", "R3", "seen", "附件下载不了", "answer", "您说得对");
        assertThat(jdbc.sql(
                                "select judged from inspection.finding join inspection.mistake on finding_id = finding.id where mistake.id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .contains("PAGE_AS_IT_CAME", "没有取到：");
    }

    @Test
    void whoeverPointedItOutReadsHowFarItIs() {
        var code = send("account", site.id().toString());
        var id = newest();
        post("duruo", id, "/confirmation", "indicator", "R2", "seen", "电话是空号", "answer", "您说得对");
        var words = Map.of(
                "DISPUTED", "确有错误，正在改",
                "REPORTED", "单位说改好了，正在复查",
                "DROPPED", "再核实过，不算错误",
                "CLOSED", "这个账号已经不用了");
        words.forEach((state, said) -> {
            become(id, state);
            assertThat(open("/mistakes/" + code)).bodyText().contains(said, "您说得对");
        });
        become(id, "OPEN");
        jdbc.sql("update inspection.finding set due_on = date '2031-05-06' where id = :id")
                .param(
                        "id",
                        Objects.requireNonNull(
                                        mistakes.findById(id).orElseThrow().finding())
                                .value())
                .update();
        assertThat(open("/mistakes/" + code)).bodyText().contains("要求单位在2031-05-06前改好");
    }

    @Test
    void theSheetOfMistakesSaysWhichTheyWereAndNotHowToReachAnybody() throws Exception {
        send("account", site.id().toString(), "words", "附件下载不了", "contact", "13800001111");
        var sheet = SheetFile.read(
                        page("duruo", "/desk/mistakes/sheet").getResponse().getContentAsByteArray())
                .getFirst();
        assertThat(sheet.rows().get(1)).containsExactly("筛选：待答复");
        assertThat(sheet.rows().toString()).contains(site.name(), "附件下载不了").doesNotContain("13800001111");
        assertThat(page("hejia", "/desk/mistakes/sheet")).hasStatus(403);
    }

    @Test
    void anAnswerThatItIsNoneIsReadByCode() {
        var code = send("account", site.id().toString());
        var id = newest();
        assertThat(post("duruo", id, "/dismissal", "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("请写给群众的答复");
        assertThat(post("duruo", id, "/dismissal", "reason", "查过文件，写法没有错")).hasStatus3xxRedirection();
        assertThat(open("/mistakes/" + code)).bodyText().contains("核实过，不是错误", "查过文件，写法没有错");
        assertThat(page("duruo", "/desk/mistakes?answered=true")).bodyText().contains("不是错误");
        assertThat(post("duruo", id, "/dismissal", "reason", "再说一遍"))
                .hasStatus(422)
                .bodyText()
                .contains("已经答复过了");
    }

    @Test
    void theAddressTellsWhichWebsiteItIs() {
        send("page", site.link());
        assertThat(mistakes.findById(newest()).orElseThrow().account()).isEqualTo(site.id());
    }

    @Test
    void whereNobodyKnowsWhichTheClerkFindsOut() {
        send("page", "https://nobody-knows.example/1.html");
        var id = newest();
        assertThat(page("duruo", "/desk/mistakes/" + id)).bodyText().contains("先认定是哪个账号");
        assertThat(post("duruo", id, "/confirmation", "indicator", "R1", "seen", "错", "answer", "是错"))
                .hasStatus(422)
                .bodyText()
                .contains("还不知道是哪个账号");
        assertThat(post("duruo", id, "/account", "account", "没有这样的账号"))
                .hasStatus(422)
                .bodyText()
                .contains("台账里没有找到");
        assertThat(post("duruo", id, "/account", "account", site.link())).hasStatus3xxRedirection();
        assertThat(mistakes.findById(id).orElseThrow().account()).isEqualTo(site.id());
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        assertThat(form("kind", "LINK", "words", "附件打不开"))
                .hasStatus(422)
                .bodyText()
                .contains("请把那一页的网址粘进来", "附件打不开");
        assertThat(form("kind", "", "page", "https://a.example/", "words", "附件打不开"))
                .hasStatus(422)
                .bodyText()
                .contains("请选是哪一类错", "https://a.example/");
        assertThat(form("kind", "LINK", "page", "https://a.example/", "words", "附件打不开", "contact", "微信上说"))
                .hasStatus(422)
                .bodyText()
                .contains("这不像手机号或邮箱", "附件打不开");
        assertThat(open("/mistakes/new?account=" + UUID.randomUUID()))
                .hasStatusOk()
                .bodyText()
                .contains("哪一页");
        assertThat(open("/mistakes/222222222222")).hasStatus(404).bodyText().contains("没有这个查询码");
        assertThat(open("/mistakes")).hasStatusOk().bodyText().contains("凭交上来时给您的查询码查");
    }

    @Test
    void sentTwiceAtOnceItIsOne() throws Exception {
        var sent = pointed(box.code());
        assertThat(Race.of(() -> pointOut(sent), () -> pointOut(sent), () -> pointOut(sent)))
                .containsOnly("done");
        assertThat(ids()).hasSize(before.size() + 1);
    }

    @Test
    void oneAddressSendsAFewAndThenWaits() {
        for (int i = 0; i < 5; i++) {
            box.pointOut(pointed(box.code()), from);
        }
        assertThat(outcome(() -> box.pointOut(pointed(box.code()), from))).isEqualTo("mistake.form.too-often");
        assertThat(outcome(() -> box.pointOut(pointed(box.code()), "elsewhere-" + from)))
                .isEqualTo("done");
    }

    @Test
    void whoeverTriesCodesHasToWait() {
        for (int i = 0; i < 30; i++) {
            box.find("222222222222", from);
        }
        assertThat(outcome(() -> box.find("222222222222", from))).isEqualTo("mistake.form.too-often");
    }

    @Test
    void howToReachSomebodyIsSealedAndForgottenAfterTheAnswer() {
        send("account", site.id().toString(), "contact", "lin@example.com");
        var id = newest();
        assertThat(new String(
                        jdbc.sql("select contact from inspection.mistake where id = :id")
                                .param("id", id.value())
                                .query((row, number) -> row.getBytes(1))
                                .single(),
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("lin@");
        contacts.forget(clock.instant());
        assertThat(contacts.find(id)).contains("lin@example.com");
        post("duruo", id, "/dismissal", "reason", "不是错误");
        contacts.forget(clock.instant().minus(Duration.ofDays(30)));
        assertThat(contacts.has(id)).isTrue();
        contacts.forget(clock.instant().plus(Duration.ofSeconds(1)));
        assertThat(contacts.has(id)).isFalse();
        assertThat(jdbc.sql("select contact_mark is null from inspection.mistake where id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .as("nobody can be found by it either")
                .isTrue();
        assertThat(post("duruo", id, "/contact")).hasStatus(409).bodyText().contains("已经到期删除");
    }

    @Test
    void aScriptTypedIntoTheFormIsOnlyWordsOnTheDesk() {
        var words = "</textarea></p><script>alert('words')</script>";
        var contact = "\"><script>alert('contact')</script>@a.example";
        var address = site.link() + "?a='onfocus='alert(1)'autofocus='";
        send("account", site.id().toString(), "words", words, "contact", contact, "page", address);
        var id = newest();
        var shown = desk(post("duruo", id, "/contact"));
        assertThat(shown.text()).contains(words, contact, address);
        assertThat(shown.select("#f-seen").val()).isEqualTo(words);
        assertThat(shown.select("[onfocus]")).isEmpty();
        assertThat(desk(page("duruo", "/desk/mistakes")).text()).contains(words);
        assertThat(desk(post("duruo", id, "/dismissal", "reason", "")).text()).contains(words);
    }

    /** No script on it is anybody's but ours. */
    private static Document desk(MvcTestResult page) {
        var shown = Jsoup.parse(body(page));
        assertThat(shown.select("script").outerHtml()).doesNotContain("alert(");
        return shown;
    }

    @Test
    void itIsAnOtherUnitsAndAnOtherRolesAsGoodAsNone() {
        send("account", site.id().toString());
        assertThat(page("hejia", "/desk/mistakes/" + newest())).hasStatus(403);
        assertThat(page("duruo", "/desk/mistakes/" + MistakeId.next())).hasStatus(404);
    }

    @Test
    void onItsDayTheRegistrarsAreTold() {
        send("account", site.id().toString());
        var due = mistakes.findById(newest()).orElseThrow().dueOn();
        long told = told();
        overdue.tell(due.minusDays(1));
        assertThat(told()).isEqualTo(told);
        overdue.tell(due);
        overdue.tell(due);
        assertThat(told()).isEqualTo(told + 1);
    }

    /** Also where the day has come before it was found out whose it is. */
    @Test
    void whoAnswersOnceItIsKnownWhoseItIsIsToldAndReminded() {
        send("page", "https://nobody-knows.example/1.html");
        var id = newest();
        var due = mistakes.findById(id).orElseThrow().dueOn();
        overdue.tell(due);
        jdbc.sql("update notices.notice set at = at - interval '1 hour' where url = '/desk/mistakes/' || :id")
                .param("id", id.toString())
                .update();
        var clerk = registrarBelowTheRoot();
        assertThat(post("duruo", id, "/account", "account", below.link())).hasStatus3xxRedirection();
        assertThat(mistakes.findById(id).orElseThrow().unit()).isEqualTo(below.unit());
        assertThat(toldOf(id))
                .contains(clerk.value())
                .as("whoever answered before has heard of it")
                .containsOnlyOnce(signed.person("duruo").value());
        overdue.tell(due.plusDays(3));
        assertThat(jdbc.sql("select title from notices.notice where kind = 'mistake.due' and person_id = :person")
                        .param("person", clerk.value())
                        .query(String.class)
                        .list())
                .containsExactly("有1条找错到了或过了答复期限");
    }

    @Test
    void whatTheYearlyAssessmentCountsIsSaid() {
        send("account", site.id().toString());
        int lastYear = Times.date(clock.instant()).getYear() - 1;
        jdbc.sql("update inspection.mistake set pointed_out_at = :at where id = :id")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC).minusYears(1))
                .param("id", newest().value())
                .update();
        assertThat(page("duruo", "/desk/mistakes"))
                .as("what is not due yet is no failure")
                .bodyText()
                .doesNotContain(lastYear + "年没有办结");
        jdbc.sql("update inspection.mistake set due_on = :due where id = :id")
                .param("due", Times.date(clock.instant()).minusYears(1))
                .param("id", newest().value())
                .update();
        assertThat(page("duruo", "/desk/mistakes")).bodyText().contains(lastYear + "年没有办结的1条，每条扣3分");
    }

    @Test
    void theWayInIsOnEveryPageAndBesideEachAccount() {
        assertThat(open("/about")).bodyText().contains("href=\"/mistakes/new\"", "我为政府网站找错");
        assertThat(open("/accounts")).bodyText().contains("/mistakes/new?account=");
        assertThat(open("/mistakes/new?account=" + site.id()))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("给<b>" + site.name());
    }

    private Pointed pointed(String code) {
        return new Pointed(code, new AccountId(site.id().value()), MistakeKind.WORDING, "", "错字", "");
    }

    private boolean pointOut(Pointed sent) {
        box.pointOut(sent, from);
        return true;
    }

    private static String outcome(Runnable act) {
        try {
            return Race.of(() -> {
                        act.run();
                        return true;
                    })
                    .getFirst();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the code, as the form had it */
    private String send(String... more) {
        var matcher = CODE.matcher(body(open("/mistakes/new")));
        assertThat(matcher.find()).isTrue();
        var request =
                mvc.post().uri("/mistakes").param("code", matcher.group(1)).param("kind", "OUTDATED");
        if (!List.of(more).contains("words")) {
            request = request.param("words", "内容过时");
        }
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        assertThat(request.with(sent -> {
                            sent.setRemoteAddr(from);
                            return sent;
                        })
                        .exchange())
                .hasStatus3xxRedirection();
        return matcher.group(1);
    }

    private MvcTestResult form(String... fields) {
        var request = mvc.post().uri("/mistakes").param("code", box.code());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<UUID> ids() {
        return jdbc.sql("select id from inspection.mistake").query(UUID.class).list();
    }

    private MistakeId newest() {
        return new MistakeId(
                jdbc.sql("select id from inspection.mistake where id <> all(:before) order by id desc limit 1")
                        .param("before", before.toArray(UUID[]::new))
                        .query(UUID.class)
                        .single());
    }

    private void become(MistakeId id, String state) {
        jdbc.sql("""
                update inspection.finding
                   set state = :state, disputed_by = gen_random_uuid(), reported_by = gen_random_uuid(), reported_on = current_date
                 where id = (select finding_id from inspection.mistake where id = :id)
                """).param("state", state).param("id", id.value()).update();
    }

    private long trail(String what, MistakeId id) {
        return jdbc.sql("select count(*) from audit.entry where what = :what and thing = :id")
                .param("what", what)
                .param("id", id.toString())
                .query(Long.class)
                .single();
    }

    /** Somebody new keeps the ledger of a unit that has a website, and nothing else is theirs. */
    private PersonId registrarBelowTheRoot() {
        var clerk = staff.newPerson(below.unit());
        clerks.add(clerk.value());
        grants.grant(clerk, Role.REGISTRAR, below.unit(), null);
        return clerk;
    }

    private List<UUID> toldOf(MistakeId id) {
        return jdbc.sql("select person_id from notices.notice where url = '/desk/mistakes/' || :id")
                .param("id", id.toString())
                .query(UUID.class)
                .list();
    }

    private long told() {
        return jdbc.sql(
                        "select count(*) from notices.notice join identity.person on person.id = person_id where kind = 'mistake.due' and login = 'duruo'")
                .query(Long.class)
                .single();
    }

    private MvcTestResult open(String uri) {
        return mvc.get()
                .uri(uri)
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .exchange();
    }

    private MvcTestResult page(String login, String uri) {
        return mvc.get().uri(uri).with(signed.as(login)).exchange();
    }

    private MvcTestResult post(String login, MistakeId id, String what, String... fields) {
        var request = mvc.post()
                .uri("/desk/mistakes/" + id + what)
                .with(signed.as(login))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
