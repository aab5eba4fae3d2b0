package org.yibaotong.citizens.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
import org.yibaotong.web.Times;

/** A wish from the community that enters it to the receipt, claimed by many at once, and nobody told whose it was. */
@YibaotongTest
class ClaimingTests {

    private static final Pattern CODE = Pattern.compile("class=\"code\">([^<]*)<");
    private static final String CHILD = "欧阳念念";

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ClaimDesk desk;

    private final List<UUID> entered = new ArrayList<>();

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from citizens.wish where id = any(:ids)")
                .param("ids", entered.toArray(UUID[]::new))
                .update();
    }

    /** 60 people for ten wishes over the real server: no wish is held twice, none is left, nobody is lost. */
    @Test
    void manyWhoClaimInOneMomentHoldEveryWishOnce() throws Exception {
        var numbers = IntStream.range(0, 10).mapToObj(any -> published(1)).toList();
        try (var visitor = new Visitor(port)) {
            var acts = IntStream.range(0, 60)
                    .mapToObj(who -> (Callable<?>) () -> {
                        var answer = visitor.postWithoutToken(
                                "/wishes/" + numbers.get(who % 10) + "/claims",
                                "name",
                                "来客" + who,
                                "telephone",
                                "130000001" + (10 + who));
                        assertThat(answer.statusCode()).isEqualTo(200);
                        assertThat(answer.body()).contains("查询码");
                        return answer;
                    })
                    .toArray(Callable<?>[]::new);
            assertThat(Race.of(acts)).containsOnly("done");
        }
        assertThat(states()).isEqualTo("10/50");
        assertThat(jdbc.sql("select count(*) from citizens.wish where id = any(:ids) and taken = 1")
                        .param("ids", entered.toArray(UUID[]::new))
                        .query(Long.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    void severalShareOneAndNoMoreThanItHasParts() throws Exception {
        var number = published(3);
        var acts = IntStream.range(0, 8)
                .mapToObj(who -> (Callable<?>) () -> claimed(number, "1300000060" + who))
                .toArray(Callable<?>[]::new);
        assertThat(Race.of(acts)).containsOnly("done");
        assertThat(states()).isEqualTo("3/5");
    }

    @Test
    void whoUndoesAClaimLetsTheNextMoveUp() throws Exception {
        var number = published(1);
        var first = claimed(number, "13000000701");
        var second = claimed(number, "13000000702");
        var third = claimed(number, "13000000703");
        assertThat(post("/claims", "code", third)).bodyText().contains("前面还有1人");
        assertThat(post("/claims/undoing", "code", first))
                .hasStatusOk()
                .bodyText()
                .contains("已经反悔");
        assertThat(post("/claims", "code", second)).bodyText().contains("认领着", "轮到您了", "河西社区");
        assertThat(post("/claims/undoing", "code", first))
                .hasStatus(422)
                .bodyText()
                .contains("已经不占着了");
        assertThat(post("/wishes/" + number + "/claims", "name", "又来", "telephone", "13000000702"))
                .hasStatus(422)
                .bodyText()
                .contains("已经认领或排队了");
        assertThat(states()).isEqualTo("1/1");
    }

    @Test
    void whatIsNotHandedOverInTimeGoesToTheNext() throws Exception {
        var number = published(1);
        var first = claimed(number, "13000000801");
        var second = claimed(number, "13000000802");
        jdbc.sql(
                        "update citizens.claim set expires_at = now() - interval '1 minute' where wish_id = any(:ids) and state = 'HELD'")
                .param("ids", entered.toArray(UUID[]::new))
                .update();
        desk.expire();
        assertThat(post("/claims", "code", first)).bodyText().contains("过期了");
        assertThat(post("/claims", "code", second)).bodyText().contains("认领着", "轮到您了");
        assertThat(jdbc.sql(
                                "select count(*) from citizens.claim where wish_id = any(:ids) and state = 'EXPIRED' and sealed is null")
                        .param("ids", entered.toArray(UUID[]::new))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void itIsHandedOverByTheCommunityAndNobodyIsEverNamed() throws Exception {
        var number = published(1);
        var address = "/desk/wishes/" + entered.getLast();
        var code = claimed(number, "13000000901");
        assertThat(postAs("hejia", address + "/receipt", "receipt", CHILD + "收到了"))
                .hasStatus(422)
                .bodyText()
                .contains("不能让人人看到");
        assertThat(postAs("hejia", address + "/receipt", "receipt", "今天送到，班主任签收"))
                .hasStatus(302);
        assertThat(postAs("hejia", address + "/thanks", "thanks", "晚上写字不晃眼了，谢谢"))
                .hasStatus(302);
        assertThat(post("/claims", "code", code)).bodyText().contains("送到了，谢谢您", "班主任签收", "不晃眼了");
        for (var page : List.of("/wishes", "/wishes?which=FULFILLED", "/wishes/" + number, "/wishes/children")) {
            assertThat(mvc.get().uri(page)).hasStatusOk().bodyText().doesNotContain(CHILD, "念念", "13800009999");
        }
        assertThat(trail("wish.fulfil", address)).isOne();
        assertThat(jdbc.sql("select encode(sealed, 'escape') from citizens.wish_person where wish_id = :id")
                        .param("id", entered.getLast())
                        .query(String.class)
                        .single())
                .doesNotContain(CHILD, "13800009999");
    }

    @Test
    void whoseItIsIsReadByOneClerkWithLeaveAndEveryLookIsOnTheTrail() {
        published(1);
        var address = "/desk/wishes/" + entered.getLast();
        assertThat(page("hejia", address)).bodyText().doesNotContain(CHILD);
        assertThat(postAs("hejia", address + "/reading")).hasStatus(409);
        assertThat(postAs("hejia", address + "/unlockings", "why", "")).hasStatus(422);
        assertThat(postAs("hejia", address + "/unlockings", "why", "要送到班里")).hasStatus(302);
        var asked = jdbc.sql("select id from citizens.unlocking where wish_id = :id")
                .param("id", entered.getLast())
                .query(UUID.class)
                .single();
        var leave = address + "/unlockings/" + asked + "/leave";
        assertThat(postAs("hejia", leave)).hasStatus(403);
        assertThat(postAs("luyuan", leave)).hasStatus(302);
        assertThat(postAs("xuqinghe", leave)).hasStatus(422);
        assertThat(postAs("hejia", address + "/reading"))
                .hasStatusOk()
                .bodyText()
                .contains(CHILD, "这一次查看已经留痕");
        assertThat(postAs("luyuan", address + "/reading")).hasStatus(409);
        assertThat(trail("wish.read-person", address)).isOne();
        jdbc.sql("update citizens.unlocking set expires_at = now() - interval '1 second' where id = :id")
                .param("id", asked)
                .update();
        assertThat(postAs("hejia", address + "/reading")).hasStatus(409);
    }

    @Test
    void nobodyPublishesTheirOwnAndNobodyElsesCommunityLooksIn() {
        var address = draft("一盏台灯", 1);
        assertThat(postAs("hejia", address + "/publication")).hasStatus(403);
        assertThat(page("dongjie", address)).hasStatus(404);
        assertThat(mvc.get().uri("/wishes/999999999")).hasStatus(404);
        assertThat(mvc.post().uri("/wishes/1/claims").param("name", "别的网站").param("telephone", "13000000999"))
                .hasStatus(403);
    }

    private long published(int parts) {
        var address = draft("一盏台灯", parts);
        assertThat(postAs("luyuan", address + "/publication")).hasStatus(302);
        return jdbc.sql("select number from citizens.wish where id = :id")
                .param("id", entered.getLast())
                .query(Long.class)
                .single();
    }

    private String draft(String title, int parts) {
        var drive = jdbc.sql("select id from citizens.wish_drive order by entered_at limit 1")
                .query(UUID.class)
                .single();
        var answer = postAs(
                "hejia",
                "/desk/wishes",
                "drive",
                drive.toString(),
                "kind",
                "GOODS",
                "title",
                title,
                "detail",
                "晚上写作业用",
                "ageBand",
                "FROM_9",
                "price",
                "100",
                "parts",
                String.valueOf(parts),
                "consent",
                "母亲，当面核对",
                "consentOn",
                LocalDate.now(Times.ZONE).toString(),
                "name",
                CHILD,
                "telephone",
                "13800009999",
                "unit",
                "河西社区");
        assertThat(answer).hasStatus(302);
        var address = String.valueOf(answer.getResponse().getRedirectedUrl());
        entered.add(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
        return address;
    }

    private String claimed(long number, String telephone) throws Exception {
        var answer = post("/wishes/" + number + "/claims", "name", "热心人", "telephone", telephone);
        assertThat(answer).hasStatusOk();
        var found = CODE.matcher(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String states() {
        return jdbc.sql("""
                select count(*) filter (where state = 'HELD') || '/' || count(*) filter (where state = 'WAITING')
                  from citizens.claim where wish_id = any(:ids)""")
                .param("ids", entered.toArray(UUID[]::new))
                .query(String.class)
                .single();
    }

    private long trail(String act, String address) {
        return jdbc.sql("select count(*) from audit.entry where what = :act and thing = :id")
                .param("act", act)
                .param("id", address.substring(address.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    private MvcTestResult page(String login, String address) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }

    private MvcTestResult postAs(String login, String address, String... fields) {
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
