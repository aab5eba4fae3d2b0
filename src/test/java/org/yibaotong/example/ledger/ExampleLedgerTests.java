package org.yibaotong.example.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibaotong.example.ExampleAccount;
import org.yibaotong.example.ExampleLedger;

/** The totals of the city that the example stands for, and what makes its accounts tellable apart. */
class ExampleLedgerTests {

    private static final ExampleLedger LEDGER = ExampleLedger.asOf(LocalDate.parse("2026-11-23"));

    @Test
    void theTotalsAreThoseOfTheReport() {
        assertThat(count(true, true)).isEqualTo(156);
        assertThat(count(true, false)).isEqualTo(32);
        assertThat(count(false, true)).isEqualTo(941);
        assertThat(count(false, false)).isEqualTo(1_249);
        assertThat(LEDGER.accounts()).hasSize(2_378);
    }

    @Test
    void oneDistrictKeepsTwentyOneOfAHundredAndFortyNine() {
        var accounts = LEDGER.accounts().stream()
                .filter(account -> account.district().equals("望江区") && !account.isWebsite())
                .toList();
        assertThat(accounts).hasSize(149).filteredOn(ExampleAccount::isKept).hasSize(21);
        assertThat(accounts)
                .as("of departments")
                .filteredOn(account -> account.tier().equals("DISTRICT")
                        && List.of("PARTY", "GOVERNMENT").contains(account.category()))
                .hasSize(59);
        assertThat(accounts)
                .as("of streets and towns")
                .filteredOn(account -> account.tier().equals("STREET"))
                .hasSize(23);
    }

    @Test
    void itIsTheSameEveryTime() {
        assertThat(ExampleLedger.asOf(LocalDate.parse("2026-11-23"))).isEqualTo(LEDGER);
    }

    @Test
    void noTwoAccountsShareAnId() {
        var seen = new HashSet<String>();
        assertThat(LEDGER.accounts())
                .allSatisfy(account -> assertThat(seen.add(account.platform() + account.handle()))
                        .as(account.name() + " " + account.handle())
                        .isTrue());
    }

    @Test
    void noUnitHasTwoAccountsOnOnePlatform() {
        var seen = new HashSet<String>();
        assertThat(LEDGER.accounts())
                .allSatisfy(account -> assertThat(seen.add(account.platform() + account.sponsor()))
                        .as(account.name())
                        .isTrue());
    }

    @Test
    void mostOfTheCityIsWithinScopeAndSomeOfEachDistrictIsNot() {
        assertThat(outside(LEDGER.accounts())).isBetween(0.1, 0.2);
        assertThat(LEDGER.districts())
                .allSatisfy(district ->
                        assertThat(outside(LEDGER.of(district))).as(district).isBetween(0.08, 0.22));
    }

    /** 国办发〔2018〕123号: administrative organs, and public institutions with administrative functions. */
    @Test
    void whatTheRulesAreNotAboutIsNotWithinScope() {
        assertThat(LEDGER.accounts())
                .filteredOn(ExampleAccount::inScope)
                .extracting(ExampleAccount::category)
                .containsOnly("GOVERNMENT", "INSTITUTION", "GRASSROOTS");
        assertThat(LEDGER.accounts())
                .filteredOn(one -> one.sponsor().endsWith("法院") || one.sponsor().endsWith("图书馆"))
                .isNotEmpty()
                .noneMatch(ExampleAccount::inScope);
    }

    @Test
    void noTwoBodiesOfADistrictShareANameABrandOrAHost() {
        for (var district : District.ALL) {
            assertThat(Bodies.of(district))
                    .noneMatch(body -> (body.name() + body.brand() + body.host()).contains("{"))
                    .satisfies(
                            bodies -> assertThat(bodies).extracting(Body::name).doesNotHaveDuplicates())
                    .satisfies(
                            bodies -> assertThat(bodies).extracting(Body::brand).doesNotHaveDuplicates())
                    .satisfies(
                            bodies -> assertThat(bodies).extracting(Body::host).doesNotHaveDuplicates());
        }
    }

    private static double outside(List<ExampleAccount> accounts) {
        long outside = accounts.stream().filter(one -> !one.inScope()).count();
        return (double) outside / accounts.size();
    }

    private static long count(boolean websites, boolean kept) {
        return LEDGER.accounts().stream()
                .filter(account -> account.isWebsite() == websites && account.isKept() == kept)
                .count();
    }
}
