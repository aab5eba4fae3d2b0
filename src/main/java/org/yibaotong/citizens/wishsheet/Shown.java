package org.yibaotong.citizens.wishsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.claim.Claimant;
import org.yibaotong.citizens.wish.Wisher;

/** What of the secrets of a wish stands in one answer: nothing, or what was just read with leave. */
record Shown(@Nullable Wisher wisher, @Nullable List<Claimant> claimants) {

    static final Shown NOTHING = new Shown(null, null);
}
