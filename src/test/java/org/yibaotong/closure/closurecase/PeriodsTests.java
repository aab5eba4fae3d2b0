package org.yibaotong.closure.closurecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yibaotong.closure.closurecase.Period.Basis;
import org.yibaotong.closure.closurecase.Period.What;

/** How long a notice stands, by object and province, counted on the calendar. */
class PeriodsTests {

    private final Periods periods = TestPeriods.of("");

    @Test
    void anAccountsNoticeStandsFifteenWorkingDays() {
        assertThat(notice(false, "2026-11-23")).isEqualTo("2026-12-14");
    }

    @Test
    void weekendsThatAreWorkedCountAndHolidaysDoNot() {
        assertThat(notice(false, "2026-09-18")).isEqualTo("2026-10-15");
    }

    @Test
    void aNoticeThatGoesOutOnAHolidayBeginsWithTheNextWorkingDay() {
        assertThat(notice(false, "2026-10-03")).isEqualTo(notice(false, "2026-10-07"));
    }

    @Test
    void aWebsitesNoticeStandsThirtyDays() {
        assertThat(notice(true, "2026-11-02")).isEqualTo("2026-12-02");
    }

    @Test
    void thirtyDaysThatEndOnAHolidayEndOnTheNextWorkingDay() {
        assertThat(notice(true, "2026-09-02")).isEqualTo("2026-10-08");
    }

    @Test
    void whatAProvinceSaysIsInForceThere() {
        assertThat(periods.of(What.NOTICE, false).basis()).isEqualTo(Basis.DEFAULT);
        assertThat(TestPeriods.of("云南省").of(What.NOTICE, false).basis()).isEqualTo(Basis.VERIFIED);
        assertThat(TestPeriods.of("湖南省").of(What.NOTICE, false).basis()).isEqualTo(Basis.DEFAULT);
    }

    @Test
    void everyPeriodSaysWhereItComesFrom() {
        for (var what : What.values()) {
            assertThat(periods.of(what, true).source()).isNotBlank();
            assertThat(periods.of(what, false).source()).isNotBlank();
        }
    }

    private String notice(boolean isWebsite, String on) {
        return periods.last(What.NOTICE, isWebsite, LocalDate.parse(on)).toString();
    }
}
