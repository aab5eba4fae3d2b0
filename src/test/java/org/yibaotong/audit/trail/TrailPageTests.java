package org.yibaotong.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.audit.check.CheckRuns;
import org.yibaotong.identity.Staff;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** The auditor reads the trail, has it checked and takes it out. */
@YibaotongTest
class TrailPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    CheckRuns runs;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private final String mark = Staff.fresh();

    record Marked(PersonId by, String detail, Instant at) implements Audited {

        @Override
        public TrailEntry trail() {
            return new TrailEntry(by, "unit.change", "unit", "试", detail, at);
        }
    }

    @Test
    void itIsReadInWords() {
        publish(signed.person("hejia"), "改了 " + mark, Instant.now());
        assertThat(page("/desk/trail?person=hejia")).bodyText().contains("变更单位", "何佳（hejia）", "改了 " + mark);
    }

    @Test
    void itIsNarrowedByPersonDayActAndKind() {
        publish(signed.person("hejia"), "那天 " + mark, Instant.parse("2026-01-02T15:59:59Z"));
        var day = "/desk/trail?from=2026-01-02&to=2026-01-02";
        assertThat(page(day + "&person=何佳&act=unit.change&kind=unit"))
                .bodyText()
                .contains(mark);
        assertThat(page("/desk/trail?from=2026-01-03&to=2026-01-03")).bodyText().doesNotContain(mark);
        assertThat(page(day + "&person=没有的人")).bodyText().contains("没有这样的留痕");
        assertThat(page(day + "&act=unit.open")).bodyText().doesNotContain(mark);
        assertThat(page("/desk/trail?from=昨天")).hasStatus(400);
    }

    @Test
    void whoIsNoPersonIsTheProgramItself() {
        publish(PersonId.next(), "自己做的 " + mark, Instant.now());
        assertThat(page("/desk/trail")).bodyText().contains("系统", mark);
    }

    @Test
    void whatIsTakenOutRunsNothingInExcelAndIsItselfOnTheTrail() throws Exception {
        publish(signed.person("hejia"), "=cmd|'/c calc'!A1 " + mark, Instant.now());
        var answer = mvc.post()
                .uri("/desk/trail/exports")
                .with(signed.as("zhangping"))
                .with(csrf())
                .param("person", "hejia")
                .exchange();
        assertThat(answer).hasStatusOk();
        var csv = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF序号,时间,谁").contains("'=cmd|'/c calc'!A1 " + mark);
        assertThat(page("/desk/trail?act=trail.export")).bodyText().contains("导出留痕", "hejia");
    }

    @Test
    void theCheckGoesOnByItselfAndItsVerdictIsKept() {
        var before = runs.last().map(run -> run.id());
        assertThat(mvc.post()
                        .uri("/desk/trail/checks")
                        .with(signed.as("zhangping"))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> runs.last()
                        .filter(run -> run.finishedAt() != null && !run.id().equals(before.orElse(null)))
                        .isPresent());
        assertThat(page("/desk/trail")).bodyText().contains("链条完整", "末条指纹");
    }

    private void publish(PersonId by, String detail, Instant at) {
        transaction.executeWithoutResult(status -> events.publishEvent(new Marked(by, detail, at)));
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(signed.as("zhangping")).exchange();
    }
}
