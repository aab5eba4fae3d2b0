package org.yibaotong.citizens.wishsheet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.claim.UntoldClaims;
import org.yibaotong.citizens.wish.WishDesk;
import org.yibaotong.citizens.wish.Wishes;
import org.yibaotong.shared.Actor;

/** Where it is written down that those whom no short message reached were rung up (打过电话了). */
@Component
class CallDesk {

    private final Wishes wishes;
    private final UntoldClaims untold;

    CallDesk(Wishes wishes, UntoldClaims untold) {
        this.wishes = wishes;
        this.untold = untold;
    }

    @Transactional
    void rungUp(WishId id, Actor actor) {
        untold.rungUp(wishes.getVisibleTo(id, WishDesk.reach(actor)).id());
    }
}
