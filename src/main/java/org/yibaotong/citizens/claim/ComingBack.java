package org.yibaotong.citizens.claim;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicWishes.State;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.institution.InstitutionNotices;
import org.yibaotong.citizens.wish.WishSettings;

/** What becomes of a part that comes back (还回来): it goes to whoever waits, or the clerks hear that the institution has more to give. */
@Component
class ComingBack {

    private final Parts parts;
    private final InstitutionNotices institution;
    private final WishSettings settings;

    ComingBack(Parts parts, InstitutionNotices institution, WishSettings settings) {
        this.parts = parts;
        this.institution = institution;
        this.settings = settings;
    }

    /** The wish must be held. */
    void giveBack(Claims.Known one, State state, Instant at) {
        parts.giveBack(one, state, at, Duration.ofDays(settings.claimDays()));
        if (one.state() == State.HELD) {
            institution.cameBack(new WishId(one.wish()));
        }
    }
}
