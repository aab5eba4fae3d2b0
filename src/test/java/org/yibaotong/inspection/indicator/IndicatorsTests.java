package org.yibaotong.inspection.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibaotong.shared.NotFound;

/** Indicators are data: their versions, their numbers, and what stays hidden. */
class IndicatorsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final String LINE = "T7,%d,%s,一周没有更新,ACCOUNT,REMINDER,SILENCE,days=%d;fresh=7,%s,提醒,本地";

    private final Indicators shipped = ShippedIndicators.read();

    @Test
    void everyLineHasItsSourceAndTheNumbersItsRuleAsksFor() {
        assertThat(shipped.all()).allSatisfy(one -> {
            assertThat(one.source()).isNotBlank();
            assertThat(one.trigger()).isNotBlank();
        });
        assertThat(shipped.all())
                .filteredOn(one -> one.rule() == Rule.SILENCE || one.rule() == Rule.HOME_SILENCE)
                .allSatisfy(one -> assertThat(one.number("days")).isPositive())
                .allSatisfy(one -> assertThat(one.number("fresh")).isPositive());
    }

    @Test
    void theLadderIsSevenTenFourteenNinetyAndAYear() {
        var ladder = shipped.inForce(DAY).stream()
                .filter(one -> one.rule() == Rule.SILENCE)
                .sorted(java.util.Comparator.comparing(Indicator::severity))
                .map(one -> one.number("days"));
        assertThat(ladder).containsExactly(7, 10, 14, 90, 365);
    }

    @Test
    void theDeductionsAreHiddenUntilTheyAreVerified() {
        assertThat(shipped.all()).extracting(Indicator::severity).contains(Severity.DEDUCTION, Severity.BONUS);
        assertThat(shipped.inForce(DAY))
                .extracting(Indicator::severity)
                .doesNotContain(Severity.DEDUCTION, Severity.BONUS);
    }

    /** What is known of the official table are fragments, and none of them was held against it. */
    @Test
    void theFragmentsOfTheTableOfDeductionsAreThereWithTheirPointsWhereTheyAreKnown() {
        var table = shipped.all().stream()
                .filter(one -> one.severity().compareTo(Severity.DEDUCTION) <= 0)
                .toList();
        assertThat(table).allMatch(Indicator::isHidden).allMatch(one -> one.rule() == Rule.BY_HAND);
        assertThat(table).extracting(Indicator::code).contains("K1", "K2", "K3", "K9", "K13", "K14", "K15", "B1");
        assertThat(table)
                .filteredOn(one -> one.has("points"))
                .extracting(one -> one.code() + "-" + one.number("points"))
                .containsExactlyInAnyOrder("K1-5", "K2-2", "K2-2", "K3-3");
    }

    @Test
    void theNewestVersionInForceOnTheDayIsUsedAndTheOldOneStays() {
        var indicators = new Indicators(List.of(
                LINE.formatted(1, "2019-04-01", 7, "DEFAULT"),
                LINE.formatted(2, "2026-01-01", 8, "DEFAULT"),
                LINE.formatted(3, "2027-01-01", 9, "DEFAULT")));
        assertThat(indicators.inForce(DAY)).extracting(Indicator::version).containsExactly(2);
        assertThat(indicators.inForce(LocalDate.of(2025, 12, 31)))
                .extracting(Indicator::version)
                .containsExactly(1);
        assertThat(indicators.get("T7", 1).number("days")).isEqualTo(7);
    }

    @Test
    void aNewVersionOfTheCityReplacesTheOneThatCameAlong() {
        var indicators = new Indicators(
                List.of(LINE.formatted(1, "2019-04-01", 7, "DEFAULT"), LINE.formatted(2, "2019-04-01", 6, "VERIFIED")));
        assertThat(indicators.inForce(DAY))
                .extracting(one -> one.number("days"))
                .containsExactly(6);
    }

    @Test
    void aVersionThatIsKnownKeepsItsNumbersSoThatOldVerdictsComeOutTheSame() {
        assertThatThrownBy(() -> new Indicators(List.of(
                        LINE.formatted(1, "2019-04-01", 7, "DEFAULT"), LINE.formatted(1, "2019-04-01", 6, "VERIFIED"))))
                .hasMessageContaining("指标T7第1版已经有了")
                .hasMessageContaining("days=7;fresh=7");
        var otherRule = LINE.formatted(1, "2019-04-01", 7, "DEFAULT").replace("SILENCE", "HOME_SILENCE");
        assertThatThrownBy(() -> new Indicators(List.of(LINE.formatted(1, "2019-04-01", 7, "DEFAULT"), otherRule)))
                .hasMessageContaining("指标T7第1版已经有了");
    }

    @Test
    void theCityMaySayThatAVersionIsVerified() {
        var indicators = new Indicators(List.of(
                LINE.formatted(1, "2019-04-01", 7, "UNVERIFIED"), LINE.formatted(1, "2019-04-01", 7, "VERIFIED")));
        assertThat(indicators.inForce(DAY)).extracting(Indicator::basis).containsExactly(Basis.VERIFIED);
    }

    @Test
    void whatIsNotVerifiedYetTakesNoOlderVersionsPlace() {
        var indicators = new Indicators(List.of(
                LINE.formatted(1, "2019-04-01", 7, "VERIFIED"), LINE.formatted(2, "2026-01-01", 8, "UNVERIFIED")));
        assertThat(indicators.inForce(DAY)).extracting(Indicator::version).containsExactly(1);
    }

    @Test
    void whatIsWrittenWrongIsNotTakenSilently() {
        assertThatThrownBy(() -> new Indicators(List.of("T7,1,2019-04-01"))).hasMessageContaining("11 cells");
        assertThatThrownBy(() -> shipped.get("T7", 99)).isInstanceOf(NotFound.class);
    }
}
