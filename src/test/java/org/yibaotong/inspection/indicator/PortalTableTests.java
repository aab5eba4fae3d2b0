package org.yibaotong.inspection.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yibaotong.inspection.indicator.PortalTable.Fault;
import org.yibaotong.inspection.indicator.PortalTable.Score;

/** The arithmetic of the table of deductions, with a made-up table that is whole; the real one is known in fragments only. */
class PortalTableTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private final Indicator policy = line("K1", "points=5;cap=10");
    private final Indicator others = line("K15", "points=4;cap=40;once=1");
    private final Indicator search = line("K7", "points=25");
    private final Indicator services = line("K2", "points=5;cap=25;service=1");
    private final List<Indicator> whole = List.of(policy, others, search, services);

    @Test
    void whatIsShippedIsNoTableYet() {
        assertThat(PortalTable.of(ShippedIndicators.read().inForce(DAY), true)).isEmpty();
        assertThat(PortalTable.of(ShippedIndicators.read().all(), true)).isEmpty();
    }

    @Test
    void aTableCountsOnlyWhenItIsWhole() {
        assertThat(PortalTable.of(whole, true)).isPresent();
        assertThat(PortalTable.of(List.of(policy, others, services), true)).isEmpty();
        assertThat(PortalTable.of(List.of(policy, others, search, line("K2", "points=5;cap=25")), true))
                .as("nothing of it is of services")
                .isEmpty();
    }

    @Test
    void whoeverHasNoFaultKeepsAll() {
        assertThat(left(true)).isEqualByComparingTo("100");
        assertThat(left(false)).isEqualByComparingTo("100");
    }

    @Test
    void anIndicatorCostsNoMoreThanItsOwnPoints() {
        assertThat(left(true, fault(policy), fault(policy))).isEqualByComparingTo("90");
        assertThat(left(true, fault(policy), fault(policy), fault(policy))).isEqualByComparingTo("90");
    }

    @Test
    void aColumnThatCostsUnderAnotherIndicatorCostsNothingAmongTheOthers() {
        var column = "https://a.example/zc/";
        assertThat(left(true, new Fault(policy, column), new Fault(others, column)))
                .isEqualByComparingTo("95");
        assertThat(left(true, new Fault(policy, column), new Fault(others, "https://a.example/tz/")))
                .isEqualByComparingTo("91");
        assertThat(left(true, new Fault(policy, ""), new Fault(others, "")))
                .as("where it is not known which it is")
                .isEqualByComparingTo("91");
    }

    @Test
    void withoutServicesTheirsAreSkippedAndTheRestIsTakenForTheWhole() {
        assertThat(left(true, fault(services), fault(policy))).isEqualByComparingTo("90");
        assertThat(left(false, fault(services), fault(policy))).as("70 of 75").isEqualByComparingTo("93.3");
    }

    @Test
    void whatIsNotOfTheTableCostsNothing() {
        assertThat(left(true, fault(line("K99", "points=50")))).isEqualByComparingTo("100");
    }

    @Test
    void belowSixtyItFails() {
        assertThat(score("60").fails()).isFalse();
        assertThat(score("59.9").fails()).isTrue();
        var all = new ArrayList<>(Collections.nCopies(10, fault(others)));
        all.add(fault(policy));
        assertThat(PortalTable.of(whole, true).orElseThrow().score(all).fails()).isTrue();
    }

    @Test
    void aboveEightyWhatWasDoneBeyondIsAddedUpToThirty() {
        assertThat(score("80").with(10)).isEqualByComparingTo("80");
        assertThat(score("81").with(10)).isEqualByComparingTo("91");
        assertThat(score("81").with(31)).isEqualByComparingTo("111");
    }

    private BigDecimal left(boolean hasServices, Fault... faults) {
        return PortalTable.of(whole, hasServices)
                .orElseThrow()
                .score(Stream.of(faults).toList())
                .left();
    }

    private static Score score(String left) {
        return new Score(new BigDecimal(left));
    }

    private static Fault fault(Indicator indicator) {
        return new Fault(indicator, "");
    }

    private static Indicator line(String code, String parameters) {
        return Indicator.read(
                "%s,1,2019-04-01,名称,WEBSITE,DEDUCTION,BY_HAND,%s,VERIFIED,怎样算,依据".formatted(code, parameters));
    }
}
