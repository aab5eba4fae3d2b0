package org.yibaotong.citizens.wishsheet;

import java.time.LocalDate;
import java.util.UUID;
import org.yibaotong.citizens.wish.AgeBand;
import org.yibaotong.citizens.wish.Wish;
import org.yibaotong.citizens.wish.WishKind;
import org.yibaotong.citizens.wish.WishState;

/**
 * A wish in a list, as programs get it.
 *
 * @param version which writing of it is listed
 * @param taken how many of its parts are claimed
 * @param drive the drive it belongs to
 * @param dueOn by when it is to be handed over
 */
record ListedWishJson(
        UUID id,
        long number,
        int version,
        WishKind kind,
        String title,
        AgeBand ageBand,
        int parts,
        int taken,
        UUID unit,
        UUID drive,
        LocalDate dueOn,
        WishState state) {

    static ListedWishJson of(Wish wish) {
        return new ListedWishJson(
                wish.id().value(),
                wish.number(),
                wish.version(),
                wish.kind(),
                wish.title(),
                wish.ageBand(),
                wish.parts(),
                wish.taken(),
                wish.unit().value(),
                wish.drive().id(),
                wish.drive().dueOn(),
                wish.state());
    }
}
