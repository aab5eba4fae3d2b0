package org.yibaotong.notices.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.yibaotong.Refusals.assertThatRefusal;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;

/** What burdens people is told, by name or without, and answered. */
@YibaotongTest
class FeedbackTests {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    private final String mark = "同一件事报了三遍 " + Staff.fresh();

    @Test
    void itIsReceivedTakenAndAnsweredAndItsSenderIsTold() {
        var receipt = give("hejia", false);
        assertThat(page(receipt, "hejia")).bodyText().contains(mark, "收到");
        assertThat(page("/desk/feedback/received", "zhongyi")).bodyText().contains(mark, "何佳");
        assertThat(post(receipt + "/acceptance", "zhongyi", "")).hasStatus3xxRedirection();
        assertThat(post(receipt + "/answer", "zhongyi", "以后只报一次。")).hasStatus3xxRedirection();
        assertThat(page(receipt, "hejia")).bodyText().contains("以后只报一次。");
        assertThat(page("/desk/feedback", "hejia")).bodyText().contains("已答复");
        assertThat(jdbc.sql("select count(*) from notices.notice where url = :url and person_id = :person")
                        .param("url", receipt)
                        .param("person", signed.person("hejia").value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void withoutANameNothingTellsWhoItWas() {
        var receipt = give("hejia", true);
        assertThat(page("/desk/feedback", "hejia")).bodyText().doesNotContain(mark);
        assertThat(page(receipt, "hejia")).bodyText().contains(mark, "匿名");
        assertThat(page(receipt, "zhongyi")).bodyText().contains("匿名").doesNotContain("何佳");
        assertThat(jdbc.sql("select count(*) from audit.entry where thing = :id")
                        .param("id", receipt.substring(receipt.lastIndexOf('/') + 1))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(post(receipt + "/answer", "zhongyi", "好。")).hasStatus3xxRedirection();
    }

    @Test
    void anothersIsNotThere() {
        var receipt = give("hejia", false);
        assertThat(page(receipt, "luyuan")).hasStatus(404);
        assertThat(post(receipt + "/answer", "hejia", "自己答复")).hasStatus(403);
    }

    @Test
    void emptyAndEndlessTextIsRefusedAndKept() {
        assertThat(send("hejia", "  ", false)).hasStatus(422).bodyText().contains("请写一写是什么事");
        assertThat(send("hejia", "长".repeat(2_001), false))
                .hasStatus(422)
                .bodyText()
                .contains("长长长", "最多2,000个字");
        var receipt = give("hejia", false);
        assertThat(post(receipt + "/answer", "zhongyi", ""))
                .hasStatus(422)
                .bodyText()
                .contains("请写答复");
    }

    @Test
    void itIsAnsweredOnce() {
        var answered = Feedback.give("太多表", "", null, null, NOW).answer("改了", NOW);
        assertThatRefusal(() -> answered.answer("再改", NOW)).isEqualTo("feedback.answer.already");
        assertThatRefusal(() -> answered.take(NOW)).isEqualTo("feedback.take.already");
        assertThat(answered.takenAt()).isEqualTo(NOW);
    }

    private String give(String login, boolean anonymous) {
        var answer = send(login, mark, anonymous);
        assertThat(answer).hasStatus3xxRedirection().flash().containsEntry("given", true);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(String login, String burden, boolean anonymous) {
        var request = mvc.post()
                .uri("/desk/feedback")
                .with(signed.as(login))
                .with(csrf())
                .param("burden", burden);
        return (anonymous ? request.param("anonymous", "true") : request).exchange();
    }

    private MvcTestResult post(String address, String login, String answer) {
        return mvc.post()
                .uri(address)
                .with(signed.as(login))
                .with(csrf())
                .param("answer", answer)
                .exchange();
    }

    private MvcTestResult page(String address, String login) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }
}
