package org.yibaotong.citizens.wishsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.SomeWishes;
import org.yibaotong.identity.token.Tokens;
import org.yibaotong.web.Times;

/** What a clerk does with wishes at the desk, a program does here, with the same refusals; and the year's audit. */
@YibaotongTest
class WishApiTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    private SomeWishes wishes;
    private final List<UUID> entered = new ArrayList<>();

    @BeforeEach
    void begin() {
        wishes = new SomeWishes(mvc, signed, jdbc);
    }

    @AfterEach
    void takeAway() {
        wishes.takeAway();
        jdbc.sql("delete from citizens.wish where id = any(:ids)")
                .param("ids", entered.toArray(UUID[]::new))
                .update();
    }

    @Test
    void aWishIsEnteredPublishedAndHandedOver() throws Exception {
        var drive = jdbc.sql("select id from citizens.wish_drive order by entered_at limit 1")
                .query(UUID.class)
                .single();
        var body = """
                {"drive": "%s", "kind": "GOODS", "title": "一副羽毛球拍", "ageBand": "FROM_9", "price": 80, "parts": 1, "name": "欧阳念念",
                 "guardianship": "PARENT", "verification": "TELEPHONE", "consent": "按学校登记的电话打的", "consentOn": "%s", "unit": "河西社区"}""".formatted(drive, LocalDate.now(Times.ZONE));
        var answer = send("hejia", HttpMethod.POST, "", body);
        assertThat(answer)
                .hasStatus(201)
                .bodyText()
                .contains("一副羽毛球拍", "\"state\":\"DRAFT\"", "\"guardianship\":\"PARENT\"", "\"missing\":[")
                .doesNotContain("欧阳念念", "/desk/", "is-warn", "\"icon\"", "\"tone\"");
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        var one = location.substring(location.lastIndexOf('/'));
        entered.add(UUID.fromString(one.substring(1)));
        assertThat(send("hejia", HttpMethod.POST, one + "/publication", "{}")).hasStatus(403);
        assertThat(send("hejia", HttpMethod.PUT, one, body))
                .hasStatusOk()
                .bodyText()
                .contains("\"version\":1");
        assertThat(send("luyuan", HttpMethod.POST, one + "/publication", "{}"))
                .hasStatus(409)
                .bodyText()
                .contains("wish.publish.rewritten");
        assertThat(send("luyuan", HttpMethod.POST, one + "/publication", "{\"version\": 1}"))
                .hasStatus(204);
        assertThat(send("hejia", HttpMethod.PUT, one, body))
                .hasStatus(409)
                .bodyText()
                .contains("wish.revise.not-draft");
        assertThat(send("hejia", HttpMethod.POST, one + "/receipt", "{\"words\": \"送到\"}"))
                .hasStatus(409)
                .bodyText()
                .contains("wish.fulfil.not-claimed");
        assertThat(send("hejia", HttpMethod.POST, one + "/withdrawal", "{\"words\": \"家里已经买了\"}"))
                .hasStatus(204);
        assertThat(send("hejia", HttpMethod.GET, "?state=WITHDRAWN", ""))
                .hasStatusOk()
                .bodyText()
                .contains("一副羽毛球拍", "\"state\":\"WITHDRAWN\"", "\"ageBand\":\"FROM_9\"", "\"drive\":\"" + drive + "\"")
                .doesNotContain("/desk/", "号\"");
    }

    @Test
    void secretsAreReadWithLeaveHereTooAndStandInTheYearsAudit() throws Exception {
        wishes.published(1);
        var one = "/" + wishes.last();
        assertThat(send("hejia", HttpMethod.POST, one + "/reading", "{}"))
                .hasStatus(409)
                .bodyText()
                .contains("unlocking.read.locked");
        assertThat(send("hejia", HttpMethod.POST, one + "/unlockings", "{\"why\": \"接口里要看\"}"))
                .hasStatus(204);
        var asked = jdbc.sql("select id from citizens.unlocking where wish_id = :id")
                .param("id", wishes.last())
                .query(UUID.class)
                .single();
        assertThat(send("luyuan", HttpMethod.POST, one + "/unlockings/" + asked + "/leave", "{}"))
                .hasStatus(204);
        assertThat(send("hejia", HttpMethod.POST, one + "/reading", "{}"))
                .hasStatusOk()
                .bodyText()
                .contains(SomeWishes.CHILD);
        assertThat(wishes.trail("wish.read-person")).isOne();
        var sheet =
                mvc.get().uri("/desk/wishes/audit").with(signed.as("luyuan")).exchange();
        assertThat(sheet).hasStatusOk();
        assertThat(cells(sheet.getResponse().getContentAsByteArray()))
                .contains("接口里要看", "第" + wishes.number() + "号", "何佳", "陆远")
                .doesNotContain(SomeWishes.CHILD, SomeWishes.TELEPHONE);
    }

    /** What was deleted weeks too late was not deleted in time. */
    @Test
    void theYearsAuditTellsWhatWasDeletedLateFromWhatWasDeletedInTime() throws Exception {
        var before = deleted();
        for (int days : new int[] {31, 32}) {
            wishes.published(1);
            jdbc.sql("""
                    update citizens.wish set state = 'WITHDRAWN', ended_on = current_date - 60, deleted_on = current_date - 60 + :days where id = :id
                    """).param("days", days).param("id", wishes.last()).update();
        }
        var after = deleted();
        assertThat(after.get(0) - before.get(0)).as("in time").isOne();
        assertThat(after.get(1) - before.get(1)).as("late").isOne();
    }

    private List<Integer> deleted() throws Exception {
        var sheet =
                mvc.get().uri("/desk/wishes/audit").with(signed.as("luyuan")).exchange();
        var found = Pattern.compile("按时删除(\\d+)个，晚删(\\d+)个")
                .matcher(cells(sheet.getResponse().getContentAsByteArray()));
        assertThat(found.find()).isTrue();
        return List.of(Integer.valueOf(found.group(1)), Integer.valueOf(found.group(2)));
    }

    private static String cells(byte[] workbook) throws Exception {
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
            var all = new StringBuilder();
            book.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('\n'))));
            return all.toString();
        }
    }

    private MvcTestResult send(String login, HttpMethod method, String path, String body) {
        return mvc.method(method)
                .uri("/api/v1/wishes" + path)
                .with(tokens.of(login, "wishes:read", "wishes:write"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(UTF_8))
                .exchange();
    }
}
