package org.yibaotong.register.filings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.filing.FilingKind;
import org.yibaotong.register.filing.FilingState;
import org.yibaotong.shared.UnitId;

/** The filter as it comes with an address: what is left out is null. */
public record FilterParameters(
        @Nullable FilingKind kind,
        @Nullable FilingState state,
        @Nullable Turn turn,
        @Nullable String unit,
        @Nullable UUID account,
        @Nullable String q) {

    FilingFilter filter(@Nullable UnitId within) {
        return new FilingFilter(
                kind, state, turn, within == null ? null : within.value(), account, q == null ? "" : q.strip());
    }
}
