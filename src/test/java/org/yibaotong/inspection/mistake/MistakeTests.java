package org.yibaotong.inspection.mistake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.MistakeKind;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** What makes a mistake that is pointed out one that can be looked into, and that it is answered once. */
class MistakeTests {

    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 2);
    private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
    private static final UnitId UNIT = new UnitId(new UUID(0, 2));
    private static final PersonId CLERK = new PersonId(new UUID(0, 3));

    @Test
    void itNeedsAKindWordsAndAPlace() {
        assertRefused("mistake.kind.missing", () -> pointOut(ACCOUNT, null, "", "错了"));
        assertRefused("mistake.words.missing", () -> pointOut(ACCOUNT, MistakeKind.LINK, "", ""));
        assertRefused("mistake.words.too-long", () -> pointOut(ACCOUNT, MistakeKind.LINK, "", "长".repeat(501)));
        assertRefused("mistake.page.missing", () -> pointOut(null, MistakeKind.LINK, "", "错了"));
        assertRefused("mistake.page.wrong", () -> pointOut(ACCOUNT, MistakeKind.LINK, "javascript:alert(1)", "错了"));
        assertThat(pointOut(null, MistakeKind.LINK, "https://a.example/b", "错了").isWaiting())
                .isTrue();
    }

    @Test
    void itIsAnsweredOnceAndWithWords() {
        var mistake = pointOut(ACCOUNT, MistakeKind.WORDING, "", "错了");
        assertRefused("mistake.reason.missing", () -> mistake.dismiss("", CLERK, NOW));
        var answered = mistake.dismiss("查过，没有错", CLERK, NOW);
        assertRefused("mistake.form.answered-already", () -> answered.dismiss("再说一遍", CLERK, NOW));
        assertRefused("mistake.form.answered-already", () -> answered.confirm(FindingId.next(), "是错了", CLERK, NOW));
        assertRefused("mistake.form.answered-already", () -> answered.on(ACCOUNT, UNIT));
    }

    @Test
    void onlyOnAKnownAccountItIsAFinding() {
        var mistake = pointOut(null, MistakeKind.WORDING, "https://a.example/", "错了");
        assertRefused("mistake.account.unknown", mistake::knownAccount);
        assertThat(mistake.on(ACCOUNT, UNIT).knownAccount()).isEqualTo(ACCOUNT);
    }

    @Test
    void itIsOverdueAfterItsDayUntilItIsAnswered() {
        var mistake = pointOut(ACCOUNT, MistakeKind.WORDING, "", "错了");
        assertThat(mistake.isOverdue(DUE)).isFalse();
        assertThat(mistake.isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(mistake.dismiss("没有错", CLERK, NOW).isOverdue(DUE.plusDays(1)))
                .isFalse();
    }

    @Test
    void aCodeIsReadAsPeopleWriteItAndNeverTheSameTwice() {
        var code = MistakeCode.next();
        var typed = code.text().toLowerCase(java.util.Locale.ROOT).replaceAll("(.{4})(?=.)", "$1- ");
        assertThat(MistakeCode.read(typed)).contains(code);
        assertThat(MistakeCode.read("short")).isEmpty();
        assertThat(MistakeCode.read("000000000000")).isEmpty();
        assertThat(MistakeCode.next()).isNotEqualTo(code);
    }

    private static Mistake pointOut(
            @Nullable AccountId account, @Nullable MistakeKind kind, String page, String words) {
        return Mistake.pointOut(MistakeCode.next(), account, UNIT, kind, page, words, NOW, DUE);
    }
}
