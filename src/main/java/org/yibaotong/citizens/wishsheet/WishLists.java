package org.yibaotong.citizens.wishsheet;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.drive.Drive;
import org.yibaotong.citizens.drive.Drives;
import org.yibaotong.citizens.wish.Wish;
import org.yibaotong.citizens.wish.WishDesk;
import org.yibaotong.citizens.wish.WishState;
import org.yibaotong.citizens.wish.Wishes;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** The wishes a clerk looks after, in lines, and the drives they belong to. */
@Component
class WishLists {

    private final Wishes wishes;
    private final Drives drives;
    private final DriveNumbers numbers;
    private final Units units;
    private final Words words;
    private final Clock clock;

    WishLists(Wishes wishes, Drives drives, DriveNumbers numbers, Units units, Words words, Clock clock) {
        this.wishes = wishes;
        this.drives = drives;
        this.numbers = numbers;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    Rows<WishLine> list(WishState state, Paging paging, Actor actor) {
        var found = found(state, paging, actor);
        var names = units.names(found.rows().stream().map(Wish::unit).toList());
        var lines = found.rows().stream()
                .map(wish -> line(wish, names.getOrDefault(wish.unit(), "")))
                .toList();
        return new Rows<>(lines, paging, found.total());
    }

    Rows<Wish> found(WishState state, Paging paging, Actor actor) {
        return wishes.page(WishDesk.reach(actor).ids(), state, paging);
    }

    private WishLine line(Wish wish, String unit) {
        return new WishLine(
                wish.id().toString(),
                "/desk/wishes/" + wish.id(),
                WishPages.number(wish),
                wish.title(),
                words.of(wish.ageBand()),
                unit,
                wish.drive().name(),
                wish.drive().dueOn().toString(),
                wish.taken() + "／" + wish.parts(),
                wish.version());
    }

    List<DriveLine> numbers(Actor actor) {
        return numbers.of(WishDesk.reach(actor).ids());
    }

    /** Those a wish can still be entered for. */
    List<Drive> drives() {
        return drives.open(Times.date(clock.instant()));
    }
}
