package org.yibaotong.citizens.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.SomeWishes;

/** What the night does: what nobody claimed goes to the institution before the day, and whose it was is forgotten after the end. */
@YibaotongTest
class WishNightsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WishNights nights;

    private SomeWishes wishes;
    private UUID drive;

    @BeforeEach
    void begin() {
        wishes = new SomeWishes(mvc, signed, jdbc);
        drive = UUID.randomUUID();
        jdbc.sql("""
                insert into citizens.wish_drive (id, name, unit_id, due_on, institution, assessment, assessed_by, assessed_on, entered_at)
                select :drive, '腊八微心愿', unit_id, current_date + 5, '团区委', assessment, assessed_by, assessed_on, now()
                  from citizens.wish_drive order by entered_at limit 1
                """).param("drive", drive).update();
    }

    @AfterEach
    void takeAway() {
        wishes.takeAway();
        jdbc.sql("delete from citizens.wish_drive where id = :drive")
                .param("drive", drive)
                .update();
    }

    @Test
    void whatNobodyClaimedGoesToTheInstitutionBeforeTheDayAndIsToldItsCommunity() throws Exception {
        var unclaimed = wishes.published(1);
        soon();
        var claimed = wishes.published(1);
        soon();
        wishes.claimed(claimed, "13000001301");
        nights.pass();
        assertThat(wishes.state(unclaimed)).isEqualTo("INSTITUTION");
        assertThat(wishes.state(claimed)).isEqualTo("OPEN");
        assertThat(mvc.get().uri("/wishes/" + unclaimed)).bodyText().contains("由单位来办");
        assertThat(wishes.page("hejia", "/desk/notices")).bodyText().contains("第" + unclaimed + "号微心愿没有人认领，转给团区委");
        assertThat(wishes.post("/wishes/" + unclaimed + "/claims", "name", "迟到", "telephone", "13000001302"))
                .hasStatus(422)
                .bodyText()
                .contains("由单位来办");
    }

    /** Two thirds of a tablet are no tablet; what somebody promised of it stays promised. */
    @Test
    void whatIsSharedAndNotAllClaimedIsMadeWholeByTheInstitution() throws Exception {
        var number = wishes.published(3);
        soon();
        var code = wishes.claimed(number, "13000001303");
        nights.pass();
        assertThat(wishes.state(number)).isEqualTo("INSTITUTION");
        assertThat(mvc.get().uri("/wishes/" + number)).bodyText().contains("其余的由单位来办");
        assertThat(wishes.page("hejia", "/desk/notices")).bodyText().contains("只有1人认领，还差的转给团区委");
        assertThat(wishes.post("/claims", "code", code)).bodyText().contains("认领着");
        assertThat(wishes.postAs("hejia", wishes.address() + "/receipt", "receipt", "今天送到，班主任签收"))
                .hasStatus(302);
        assertThat(wishes.post("/claims", "code", code)).bodyText().contains("送到了，谢谢您");
    }

    /** Whoever claims it some days before its day reads that day, and so does whoever moves up; after it nobody does. */
    @Test
    void whatIsClaimedLateIsThereByTheDayByWhichAllAreFulfilled() throws Exception {
        var number = wishes.published(1);
        soon();
        var first = wishes.claimed(number, "13000001304");
        var second = wishes.claimed(number, "13000001305");
        var third = wishes.claimed(number, "13000001306");
        assertThat(wishes.post("/claims", "code", first)).bodyText().contains("请在" + dueOn() + "以前交给");
        assertThat(wishes.post("/claims/undoing", "code", first)).hasStatusOk();
        assertThat(wishes.post("/claims", "code", second)).bodyText().contains("轮到您了", "请在" + dueOn() + "以前交给");
        jdbc.sql("update citizens.wish_drive set due_on = current_date - 2 where id = :drive")
                .param("drive", drive)
                .update();
        assertThat(wishes.post("/claims/undoing", "code", second)).hasStatusOk();
        assertThat(wishes.post("/claims", "code", third))
                .bodyText()
                .contains("没有轮到您，由单位来办", "删掉我的信息")
                .doesNotContain("您排在最前", "发短信");
        assertThat(wishes.post("/wishes/" + number + "/claims", "name", "迟到", "telephone", "13000001307"))
                .hasStatus(422)
                .bodyText()
                .contains("已经有人办了");
    }

    /** Nobody else can do it yet, and the institution still could. */
    @Test
    void whatIsClaimedAndNotThereSomeDaysBeforeItsDayIsToldItsCommunityOnce() throws Exception {
        var number = wishes.published(1);
        wishes.claimed(number, "13000001308");
        nights.pass();
        assertThat(stillToCome()).as("long before its day").isZero();
        soon();
        nights.pass();
        assertThat(wishes.page("hejia", "/desk/notices"))
                .bodyText()
                .contains("第" + number + "号微心愿有人认领，还没有记送到", "来不及就请团区委准备");
        assertThat(stillToCome()).isPositive();
        nights.pass();
        assertThat(stillToCome()).as("told once").isZero();
        assertThat(wishes.state(number)).isEqualTo("OPEN");
    }

    /** How many were told of it since this was asked. */
    private int stillToCome() {
        return jdbc.sql("delete from notices.notice where kind = 'wish.still-to-come' and url = :url")
                .param("url", wishes.address())
                .update();
    }

    private String dueOn() {
        return jdbc.sql("select due_on::text from citizens.wish_drive where id = :drive")
                .param("drive", drive)
                .query(String.class)
                .single();
    }

    @Test
    void whoseItWasAndWhoGaveItIsForgottenSomeDaysAfterTheEndAndNotBefore() throws Exception {
        var number = wishes.published(1);
        var code = wishes.claimed(number, "13000001401");
        assertThat(wishes.postAs("hejia", wishes.address() + "/receipt", "receipt", "今天送到，班主任签收"))
                .hasStatus(302);
        ended(30);
        nights.pass();
        assertThat(wishes.secrets()).isEqualTo("1/1");
        ended(31);
        nights.pass();
        assertThat(wishes.secrets()).isEqualTo("0/0");
        assertThat(wishes.page("hejia", wishes.address())).bodyText().contains("已经按时删除", "班主任签收");
        assertThat(wishes.postAs("hejia", wishes.address() + "/unlockings", "why", "还要再看看"))
                .hasStatus(422)
                .bodyText()
                .contains("已经按时删除");
        assertThat(wishes.post("/claims", "code", code)).bodyText().contains("送到了，谢谢您");
    }

    private void soon() {
        jdbc.sql("update citizens.wish set drive_id = :drive where id = :id")
                .param("drive", drive)
                .param("id", wishes.last())
                .update();
    }

    private void ended(int daysAgo) {
        jdbc.sql(
                        "update citizens.wish set ended_on = (now() at time zone 'Asia/Shanghai')::date - :days where id = :id")
                .param("days", daysAgo)
                .param("id", wishes.last())
                .update();
    }
}
