package org.yibaotong.citizens.wishsheet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.claim.MovedUpClaims;
import org.yibaotong.citizens.wish.WishDesk;
import org.yibaotong.citizens.wish.Wishes;
import org.yibaotong.shared.Actor;

/** Where it is written down that those whom no short message reached were rung up (打过电话了). */
@Component
class CallDesk {

    private final Wishes wishes;
    private final MovedUpClaims movedUp;

    CallDesk(Wishes wishes, MovedUpClaims movedUp) {
        this.wishes = wishes;
        this.movedUp = movedUp;
    }

    @Transactional
    void rungUp(WishId wish, Actor actor) {
        movedUp.rungUp(wishes.getVisibleTo(wish, WishDesk.reach(actor)).id());
    }
}
