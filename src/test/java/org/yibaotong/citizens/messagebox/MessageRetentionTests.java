package org.yibaotong.citizens.messagebox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.OwnData;
import org.yibaotong.citizens.OwnMessages;
import org.yibaotong.citizens.OwnMessages.Key;
import org.yibaotong.citizens.PublicContacts;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.Asked;
import org.yibaotong.citizens.SentLetters;

/** What a message tells of its writer is kept for three years after its end, and no longer. */
@YibaotongTest
class MessageRetentionTests {

    private static final String OF_IT = " where id = :id";

    @Autowired
    MessageRetention retention;

    @Autowired
    PublicMessages messages;

    @Autowired
    OwnMessages own;

    @Autowired
    OwnData ownData;

    @Autowired
    PublicContacts contacts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    private final String telephone = "137%08d".formatted(System.nanoTime() % 100_000_000);
    private String code = "";
    private UUID message = UUID.randomUUID();

    @BeforeEach
    void ended() {
        code = messages.write(new Asked("REQUEST", "桂花巷的井栏歪了", "我叫贺长松，住在桂花巷八号。", "桂花巷8号", true));
        message = jdbc.sql("select id from citizens.message order by number desc limit 1")
                .query(UUID.class)
                .single();
        try (var letters = new SentLetters()) {
            own.sendCode(Key.of(code), telephone);
            own.keepContact(Key.of(code), telephone, letters.digits());
        }
        set("state = 'CLOSED', answer = '井栏扶正了。', answered_on = current_date");
        happenedDaysAgo(1096);
    }

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from citizens.data_request where words = '桂花巷的事'").update();
        jdbc.sql("delete from citizens.message" + OF_IT).param("id", message).update();
    }

    @Test
    void whoWroteIsForgottenThreeYearsAfterTheEndAndWhatTheOfficeDidStays() {
        retention.pass();
        assertThat(row()).doesNotContain("桂花巷", "贺长松").contains("\"contact\":null", "\"contact_mark\":null", "井栏扶正了。");
        assertThat(own.own(Key.of(code))).isPresent();
    }

    @Test
    void whatEverybodyReadsStaysAndIsStillTakenBackByItsCode() {
        set("is_public = true, public_title = '井栏歪了', public_words = '请扶正。', public_place = '桂花巷'");
        retention.pass();
        assertThat(row()).contains("井栏歪了", "请扶正。", "\"contact\":null").doesNotContain("贺长松", "桂花巷8号");
        assertThat(mvc.get().uri("/messages/" + number()))
                .hasStatusOk()
                .bodyText()
                .contains("井栏歪了", "请扶正。");
        own.withdraw(Key.of(code));
        assertThat(row()).contains("\"is_public\":false");
    }

    @Test
    void beforeThreeYearsAreOverItStays() {
        happenedDaysAgo(1094);
        retention.pass();
        assertThat(row()).contains("贺长松").doesNotContain("\"contact\":null");
    }

    @Test
    void whatIsOpenOrWasReopenedSinceStays() {
        set("state = 'ACCEPTED'");
        retention.pass();
        assertThat(row()).contains("贺长松");
        set("state = 'CLOSED'");
        jdbc.sql("""
                insert into citizens.message_step (message_id, kind, at, unit_id) select id, 'REOPENED', now(), unit_id from citizens.message
                """ + OF_IT).param("id", message).update();
        retention.pass();
        assertThat(row()).contains("贺长松");
    }

    @Test
    void whatIsAskedAboutStaysUntilThatIsAnswered() {
        try (var letters = new SentLetters()) {
            contacts.sendDigits(telephone);
            ownData.ask(contacts.prove(telephone, letters.digits()), "SEE", "桂花巷的事");
        }
        retention.pass();
        assertThat(row()).contains("贺长松");
        jdbc.sql("update citizens.data_request set state = 'DONE', answered_on = current_date where words = '桂花巷的事'")
                .update();
        retention.pass();
        assertThat(row()).doesNotContain("贺长松");
    }

    /** Whatever was said or left after that nobody would delete any more. */
    @Test
    void whatWasEmptiedIsNeitherReopenedNorGivenAContactAndItsPageSaysWhatToDo() {
        retention.pass();
        var emptied = row();
        try (var letters = new SentLetters()) {
            assertThatRefusal(() -> own.reopen(Key.of(code), "又歪了，我还住在桂花巷八号")).isEqualTo("message.reopen.forgotten");
            assertThatRefusal(() -> own.sendCode(Key.of(code), telephone)).isEqualTo("message.contact.forgotten");
            assertThatRefusal(() -> own.keepContact(Key.of(code), telephone, "000000"))
                    .isEqualTo("message.contact.forgotten");
            assertThat(letters.all()).isEmpty();
        }
        assertThat(row()).isEqualTo(emptied);
        assertThat(mvc.post()
                        .uri("/messages/mine")
                        .header("Sec-Fetch-Site", "same-origin")
                        .param("code", code))
                .hasStatusOk()
                .bodyText()
                .contains("到期了", "井栏扶正了。", "另外写一件", "删除这条留言")
                .doesNotContain("请重新办", "发代码", "解决了吗？");
    }

    @Test
    void whoAsksTheSameIsForgottenWithItAndLeavesNoContactAfterwards() {
        set("is_public = true, public_title = '井栏歪了', public_words = '请扶正。'");
        try (var letters = new SentLetters()) {
            messages.sendCodeToFollower(number(), telephone);
            messages.keepFollower(number(), "a browser", telephone, letters.digits());
            assertThat(followersReached()).isOne();
            retention.pass();
            assertThat(followersReached()).isZero();
            assertThatRefusal(() -> messages.sendCodeToFollower(number(), telephone))
                    .isEqualTo("message.contact.forgotten");
            assertThatRefusal(() -> messages.keepFollower(number(), "a browser", telephone, "000000"))
                    .isEqualTo("message.contact.forgotten");
        }
        assertThat(followersReached()).isZero();
    }

    private int followersReached() {
        return jdbc.sql("select count(contact) from citizens.message_follower where message_id = :id")
                .param("id", message)
                .query(Integer.class)
                .single();
    }

    /** Nobody would look at how many ask. */
    @Test
    void ofWhatWasEmptiedNobodyAsksTheSameAndItsPageSaysToWriteAnotherOne() {
        set("is_public = true, public_title = '井栏歪了', public_words = '请扶正。'");
        retention.pass();
        assertThatRefusal(() -> messages.follow(number(), "a browser")).isEqualTo("message.follow.forgotten");
        assertThat(mvc.get().uri("/messages/" + number()))
                .bodyText()
                .contains("早就结束了", "另外写一件")
                .doesNotContain("我也问这件事");
    }

    /** An empty form would put （到期删除） on the board. */
    @Test
    void whatWasEmptiedIsNotPutOnTheBoardTakenOnOrSaidToHaveNoContact() {
        set("state = 'RECEIVED', held = 'ASIDE'");
        retention.pass();
        assertThat(desk())
                .bodyText()
                .contains("到期，留言人写的原文和联系方式删掉了")
                .doesNotContain("放上去", "受理</button>", "接着办</button>", "没有留联系方式");
        for (var act : List.of("acceptance", "release", "publication")) {
            assertThat(mvc.post()
                            .uri("/desk/messages/" + message + "/" + act)
                            .with(signed.as("luyuan"))
                            .with(csrf())
                            .param("publicTitle", "（到期删除）")
                            .param("publicWords", "（到期删除）"))
                    .bodyText()
                    .contains("这一件不能再办");
        }
        assertThat(row()).contains("\"state\":\"RECEIVED\"", "\"is_public\":false");
    }

    @Test
    void whatItsWriterDeletedBeforeItWasAnsweredIsNotCalledAnswered() {
        set("state = 'ACCEPTED', answer = '', answered_on = null");
        own.delete(Key.of(code));
        assertThat(desk()).bodyText().contains("留言人要求删除").doesNotContain("答复。还没有问过");
    }

    private MvcTestResult desk() {
        return mvc.get()
                .uri("/desk/messages/" + message)
                .with(signed.as("luyuan"))
                .exchange();
    }

    @Test
    void whatEndedAndIsNotEmptiedYetIsStillReopenedByWhoWroteIt() {
        own.reopen(Key.of(code), "又歪了");
        assertThat(row()).contains("\"state\":\"ACCEPTED\"", "贺长松").doesNotContain("\"contact\":null");
    }

    @Test
    void whatWasPutAsideIsForgottenToo() {
        set("state = 'RECEIVED', held = 'ASIDE'");
        retention.pass();
        assertThat(row()).doesNotContain("贺长松").contains("\"state\":\"RECEIVED\"");
    }

    private void set(String what) {
        jdbc.sql("update citizens.message set " + what + OF_IT)
                .param("id", message)
                .update();
    }

    private void happenedDaysAgo(int days) {
        jdbc.sql("update citizens.message_step set at = now() - make_interval(days => :days) where message_id = :id")
                .param("days", days)
                .param("id", message)
                .update();
    }

    private long number() {
        return jdbc.sql("select number from citizens.message" + OF_IT)
                .param("id", message)
                .query(Long.class)
                .single();
    }

    private String row() {
        return jdbc.sql("select row_to_json(message)::text from citizens.message" + OF_IT)
                .param("id", message)
                .query(String.class)
                .single();
    }
}
