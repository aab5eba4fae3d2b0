package org.yibaotong.notices.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.notices.Notice;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;

@YibaotongTest
class InboxTests {

    private static final Notice NOTICE =
            new Notice("submission.notice.adopted", "您报的<被>采用了", "谢谢您。", "/desk/submissions/1");
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:10Z");

    @Autowired
    Inbox inbox;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    private final PersonId somebody = PersonId.next();

    @Test
    void toldTwiceInAMinuteIsToldOnce() {
        inbox.tell(NOTICE, List.of(somebody, somebody), NOON);
        inbox.tell(NOTICE, List.of(somebody), NOON.plusSeconds(20));
        inbox.tell(NOTICE, List.of(somebody), NOON.plusSeconds(120));
        assertThat(inbox.unread(somebody)).isEqualTo(2);
    }

    @Test
    void theUnreadStandFirst() {
        inbox.tell(NOTICE, List.of(somebody), NOON);
        inbox.tell(NOTICE, List.of(somebody), NOON.plusSeconds(600));
        var newest = inbox.list(somebody, new Paging(1)).rows().getFirst();
        inbox.open(newest.id(), somebody);
        assertThat(inbox.list(somebody, new Paging(1)).rows())
                .extracting(Inbox.Received::unread)
                .containsExactly(true, false);
    }

    @Test
    void nobodyOpensAnothersMessage() {
        inbox.tell(NOTICE, List.of(somebody), NOON);
        var id = inbox.list(somebody, new Paging(1)).rows().getFirst().id();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> inbox.open(id, PersonId.next()));
        assertThat(inbox.unread(somebody)).isEqualTo(1);
    }

    @Test
    void openingAMessageLeadsToWhatItIsAbout() {
        var person = signed.person("pengsong");
        inbox.tell(NOTICE, List.of(person), Instant.parse("2099-01-01T00:00:00Z"));
        var id = inbox.list(person, new Paging(1)).rows().getFirst().id();
        var answer =
                mvc.get().uri("/desk/notices/" + id).with(signed.as("pengsong")).exchange();
        assertThat(answer).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/desk/submissions/1");
    }

    @Test
    void allAreReadAtOnce() {
        var person = signed.person("weilan");
        inbox.tell(NOTICE, List.of(person), NOON);
        assertThat(mvc.get().uri("/desk/notices").with(signed.as("weilan")).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("您报的&lt;被&gt;采用了");
        mvc.post()
                .uri("/desk/notices/reading")
                .with(signed.as("weilan"))
                .with(csrf())
                .exchange();
        assertThat(inbox.unread(person)).isZero();
    }
}
