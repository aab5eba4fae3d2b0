package org.yibaotong.register.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.shared.WorkingDays;

/** A filing goes through the levels above its unit, one after the other, and is put down with a number. */
class FilingTests {

    private static final UnitId STREET = UnitId.next();
    private static final UnitId DISTRICT = UnitId.next();
    private static final UnitId CITY = UnitId.next();
    private static final Reach OF_DISTRICT = new Reach(Set.of(STREET, DISTRICT));
    private static final Reach OF_CITY = new Reach(Set.of(STREET, DISTRICT, CITY));
    private static final PersonId ASKING = PersonId.next();
    private static final PersonId QIULAN = PersonId.next();
    private static final PersonId DURUO = PersonId.next();

    /** A Friday. */
    private static final Instant NOON = Instant.parse("2026-09-18T04:00:00Z");

    private final FilingTerms terms = new FilingTerms(
            List.of("decide,3,本地", "file,5,湖北", "notice,15,云南"),
            new WorkingDays(List.of("2026-09-20,2026-09-20,班,国庆节调休", "2026-09-25,2026-09-27,休,中秋节")));

    @Test
    void everyLevelAgreesInItsTurn() {
        var filing = asked();
        assertThat(filing.waitsAt()).isEqualTo(DISTRICT);
        filing.agree(QIULAN, OF_DISTRICT, NOON, terms);
        assertThat(filing.state()).isEqualTo(FilingState.AWAITING);
        assertThat(filing.waitsAt()).isEqualTo(CITY);
        assertRefused("filing.decide.not-waiting", () -> filing.agree(QIULAN, OF_DISTRICT, NOON, terms));
        assertRefused("filing.decide.not-waiting", () -> filing.sendBack(QIULAN, OF_DISTRICT, NOON));
        filing.agree(DURUO, OF_CITY, NOON, terms);
        assertThat(filing.state()).isEqualTo(FilingState.AGREED);
    }

    @Test
    void nobodyElsesLevelIsHeard() {
        var elsewhere = new Reach(Set.of(UnitId.next()));
        assertRefused("filing.decide.not-your-level", () -> asked().agree(QIULAN, elsewhere, NOON, terms));
    }

    @Test
    void aHigherLevelSpeaksForTheLowerOnes() {
        var filing = asked();
        filing.agree(DURUO, OF_CITY, NOON, terms);
        assertThat(filing.state()).isEqualTo(FilingState.AGREED);
    }

    @Test
    void nobodyDecidesTheirOwnOrDecidesTwice() {
        var filing = asked();
        assertRefused("filing.decide.own-request", () -> filing.agree(ASKING, OF_CITY, NOON, terms));
        filing.agree(DURUO, OF_CITY, NOON, terms);
        assertRefused("filing.decide.not-waiting", () -> filing.agree(DURUO, OF_CITY, NOON, terms));
        assertRefused("filing.decide.own-request", () -> filing.record("备1号", day(18), ASKING, OF_CITY, NOON));
        filing.record("备1号", day(18), DURUO, OF_CITY, NOON);
        assertRefused("filing.record.not-agreed", () -> filing.record("备1号", day(18), DURUO, OF_CITY, NOON));
        assertRefused("filing.decide.not-waiting", () -> filing.sendBack(DURUO, OF_CITY, NOON));
        assertRefused("filing.withdraw.over", () -> filing.withdraw(ASKING, NOON));
    }

    @Test
    void theDayOfTheLevelIsCountedInWorkingDays() {
        assertThat(asked().dueOn()).as("Sunday the 20th is worked").isEqualTo(day(22));
    }

    @Test
    void aTermThatBeginsOnAHolidayCountsFromTheNextWorkedDay() {
        var filing = asked();
        var onHoliday = NOON.plus(Duration.ofDays(8));
        filing.agree(DURUO, OF_CITY, onHoliday, terms);
        assertThat(filing.dueOn()).isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(filing.isOverdue(LocalDate.of(2026, 10, 2))).isFalse();
        assertThat(filing.isOverdue(LocalDate.of(2026, 10, 3))).isTrue();
    }

    @Test
    void whatIsSentBackIsAgreedToAnewByAll() {
        var filing = asked();
        filing.agree(QIULAN, OF_DISTRICT, NOON, terms);
        filing.sendBack(DURUO, OF_CITY, NOON);
        assertThat(filing.dueOn()).isNull();
        assertRefused("filing.decide.not-waiting", () -> filing.agree(QIULAN, OF_DISTRICT, NOON, terms));
        filing.askAgain(asked("改过了"), ASKING, NOON, terms);
        assertThat(filing.waitsAt()).isEqualTo(DISTRICT);
        assertRefused("filing.ask.not-sent-back", () -> filing.askAgain(asked("再改"), ASKING, NOON, terms));
    }

    @Test
    void onlyWhoeverAskedTakesItBackUnlessItCameBack() {
        var filing = asked();
        assertRefused("filing.withdraw.not-yours", () -> filing.withdraw(QIULAN, NOON));
        filing.sendBack(QIULAN, OF_DISTRICT, NOON);
        filing.withdraw(QIULAN, NOON);
        assertThat(filing.state()).isEqualTo(FilingState.WITHDRAWN);
    }

    @Test
    void theDayInTheNationalSystemIsNeitherTooEarlyNorToCome() {
        var filing = asked();
        filing.agree(DURUO, OF_CITY, NOON, terms);
        assertRefused("filing.filed-on.not-yet", () -> filing.record("1", day(19), DURUO, OF_CITY, NOON));
        assertRefused("filing.filed-on.too-early", () -> filing.record("1", day(17), DURUO, OF_CITY, NOON));
        assertRefused("filing.number.missing", () -> filing.record("　", day(18), DURUO, OF_CITY, NOON));
        assertRefused("filing.number.too-long", () -> filing.record("1".repeat(61), day(18), DURUO, OF_CITY, NOON));
        assertRefused("filing.record.not-your-level", () -> filing.record("1", day(18), QIULAN, OF_DISTRICT, NOON));
    }

    @Test
    void whoeverClosesTellsPeopleWhereToGo() {
        assertRefused("filing.where-to.missing", () -> asked(FilingKind.CLOSING, asked("力量不够")));
    }

    @Test
    void whatACaseFilesIsPossibleHoweverFarItsAccountIs() {
        var own = asked(FilingKind.CLOSING, closed("力量不够"));
        assertRefused("filing.account.over", () -> own.refuseUnlessPossible(AccountState.DEREGISTERED));
        assertRefused("filing.closing.past", () -> own.refuseUnlessPossible(AccountState.ARCHIVED));
        var ofCase = Filing.decided(
                FilingKind.CLOSING, AccountId.next(), STREET, closed("案"), List.of(CITY), DURUO, NOON, terms);
        ofCase.refuseUnlessPossible(AccountState.DEREGISTERED);
        ofCase.refuseUnlessPossible(AccountState.ARCHIVED);
    }

    @Test
    void everyKindInEveryStateIsPossibleOrRefusedAsTheTableSays() {
        assertThat(Arrays.stream(AccountState.values())
                        .map(state -> state + " "
                                + Arrays.stream(FilingKind.values())
                                        .map(kind -> outcome(kind, state))
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        PLANNED yes change.not-open-yet closing.not-open-yet deregistration.too-early
                        AWAITING_APPROVAL yes change.not-open-yet closing.not-open-yet deregistration.too-early
                        NORMAL opening.open-already yes yes deregistration.too-early
                        WARNED opening.open-already yes yes deregistration.too-early
                        RECTIFYING opening.open-already yes yes deregistration.too-early
                        CHANGING opening.open-already yes closing.changing deregistration.too-early
                        CLOSING_PROPOSED opening.open-already change.closing yes deregistration.too-early
                        CLOSING_IN_APPROVAL opening.open-already change.closing yes deregistration.too-early
                        NOTICE_PERIOD opening.open-already change.closing yes deregistration.too-early
                        POSTING_STOPPED opening.open-already change.closing yes deregistration.too-early
                        ARCHIVED opening.open-already change.closing closing.past yes
                        DEREGISTERING opening.open-already change.closing closing.past yes
                        DEREGISTERED account.over account.over account.over account.over
                        MERGED account.over account.over account.over account.over
                        FROZEN opening.open-already change.out-of-hand yes deregistration.too-early
                        UNRECOVERABLE opening.open-already change.out-of-hand closing.past yes
                        UNATTENDED opening.open-already yes yes deregistration.too-early""");
    }

    private static String outcome(FilingKind kind, AccountState state) {
        try {
            kind.check(state);
            return "yes";
        } catch (Refusal refusal) {
            return refusal.code().replaceFirst("filing\\.", "");
        }
    }

    private Filing asked() {
        return asked(FilingKind.CHANGE, asked("名称统一"));
    }

    private Filing asked(FilingKind kind, Asked asked) {
        return Filing.ask(kind, AccountId.next(), STREET, asked, List.of(DISTRICT, CITY), ASKING, NOON, terms);
    }

    private static Asked asked(String reason) {
        return new Asked(reason, "{}", "{}", "", "");
    }

    private static Asked closed(String reason) {
        return new Asked(reason, "", "", "到门户", "");
    }

    private static LocalDate day(int ofSeptember) {
        return LocalDate.of(2026, 9, ofSeptember);
    }
}
