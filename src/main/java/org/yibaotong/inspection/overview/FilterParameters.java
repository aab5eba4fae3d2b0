package org.yibaotong.inspection.overview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.inspection.finding.FindingState;
import org.yibaotong.inspection.indicator.Severity;
import org.yibaotong.shared.UnitId;

/** The filter as it comes with an address: what is left out is null. */
public record FilterParameters(
        @Nullable String indicator,
        @Nullable Severity severity,
        @Nullable String tier,
        @Nullable FindingState state,
        @Nullable Due due,
        @Nullable String unit,
        @Nullable UUID account) {

    FindingFilter filter(@Nullable UnitId within) {
        return new FindingFilter(
                indicator == null ? "" : indicator,
                severity,
                tier == null ? "" : tier,
                state,
                due,
                within == null ? null : within.value(),
                account);
    }
}
