package org.yibaotong.closure.closurecase;

import java.time.LocalDate;
import java.util.List;
import org.yibaotong.closure.closurecase.Period.What;
import org.yibaotong.shared.WorkingDays;

/** All periods that hold in one province (期限表). */
final class Periods {

    private final List<Period> all;
    private final String province;
    private final WorkingDays days;

    /** @param lines as in {@code closure/periods.csv}; of those that fit the last is in force */
    Periods(List<String> lines, String province, WorkingDays days) {
        this.all = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("what,"))
                .map(Period::read)
                .toList();
        this.province = province;
        this.days = days;
    }

    Period of(What what, boolean isWebsite) {
        return all.stream()
                .filter(period -> period.fits(what, isWebsite, province))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("no period for " + what));
    }

    LocalDate last(What what, boolean isWebsite, LocalDate first) {
        return of(what, isWebsite).last(first, days);
    }
}
