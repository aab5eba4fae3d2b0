package org.yibaotong.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    private final WorkingDays days;

    WorkingDaysTests() throws IOException {
        days = new WorkingDaysSetup().workingDays("");
    }

    @Test
    void aWeekIsWorkedFromMondayToFriday() {
        assertThat(days.isWorked(day("2026-11-27"))).isTrue();
        assertThat(days.isWorked(day("2026-11-28"))).isFalse();
        assertThat(days.isWorked(day("2026-11-29"))).isFalse();
    }

    @Test
    void aHolidayIsNotWorkedAndItsMakeUpDayIs() {
        assertThat(days.isWorked(day("2026-10-07"))).isFalse();
        assertThat(days.isWorked(day("2026-10-10"))).isTrue();
        assertThat(days.isWorked(day("2026-02-14"))).isTrue();
    }

    @Test
    void theYear2026HasAsManyWorkingDaysAsTheNoticeOfTheStateCouncilLeaves() {
        assertThat(days.between(day("2025-12-31"), day("2026-12-31"))).isEqualTo(248);
    }

    @Test
    void theDayALimitBeginsIsNotCounted() {
        assertThat(days.after(day("2026-11-26"), 1)).isEqualTo("2026-11-27");
        assertThat(days.after(day("2026-11-26"), 5)).isEqualTo("2026-12-03");
    }

    @Test
    void aLimitThatBeginsOnAHolidayRunsFromTheNextWorkingDay() {
        assertThat(days.after(day("2026-10-02"), 1)).isEqualTo("2026-10-08");
        assertThat(days.after(day("2026-10-02"), 15)).isEqualTo("2026-10-27");
    }

    @Test
    void noDaysAtAllEndOnTheDayItselfOrTheNextThatIsWorked() {
        assertThat(days.after(day("2026-11-26"), 0)).isEqualTo("2026-11-26");
        assertThat(days.after(day("2026-11-28"), 0)).isEqualTo("2026-11-30");
    }

    @Test
    void countingAndRunningAgree() {
        for (int count = 1; count < 300; count++) {
            var first = day("2025-12-20").plusDays(count % 17);
            assertThat(days.between(first, days.after(first, count))).isEqualTo(count);
        }
    }

    @Test
    void whatTheCityAddsStandsOverWhatCameAlong() {
        var own = new WorkingDays(List.of("2026-11-27,2026-11-27,休,市庆,市政府通知"));
        assertThat(own.isWorked(day("2026-11-27"))).isFalse();
    }

    @Test
    void aBrokenLineIsNotPassedOver() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDays(List.of("2026-11-27,2026-11-27,也许")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
