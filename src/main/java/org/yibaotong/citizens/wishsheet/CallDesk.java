package org.yibaotong.citizens.wishsheet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.claim.CalledOffClaims;
import org.yibaotong.citizens.claim.MovedUpClaims;
import org.yibaotong.citizens.wish.WishDesk;
import org.yibaotong.citizens.wish.Wishes;
import org.yibaotong.shared.Actor;

/** Where it is written down that those whom no short message reached were rung up (打过电话了). */
@Component
class CallDesk {

    private final Wishes wishes;
    private final MovedUpClaims movedUp;
    private final CalledOffClaims calledOff;

    CallDesk(Wishes wishes, MovedUpClaims movedUp, CalledOffClaims calledOff) {
        this.wishes = wishes;
        this.movedUp = movedUp;
        this.calledOff = calledOff;
    }

    @Transactional
    void rungUp(WishId id, Actor actor) {
        var wish = wishes.getVisibleTo(id, WishDesk.reach(actor)).id();
        movedUp.rungUp(wish);
        calledOff.rungUp(wish);
    }
}
