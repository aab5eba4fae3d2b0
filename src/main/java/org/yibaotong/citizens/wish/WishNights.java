package org.yibaotong.citizens.wish;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** Every night what nobody claimed goes to the institution some days before the day, and whose wishes ended long ago is forgotten. */
@Component
@Transactional
class WishNights {

    private final Wishes wishes;
    private final Wishers wishers;
    private final WishSettings settings;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    WishNights(Wishes wishes, Wishers wishers, WishSettings settings, People people, Notices notices, Clock clock) {
        this.wishes = wishes;
        this.wishers = wishers;
        this.settings = settings;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    void pass() {
        var today = Times.date(clock.instant());
        wishes.giveToInstitutions(today, settings.institutionDays()).forEach(this::tell);
        wishers.forget(today, settings.keepDays());
    }

    private void tell(Wish wish) {
        var claimed = wish.taken() == 0 ? "没有人认领，" : "只有" + wish.taken() + "人认领，还差的";
        var title = "第" + wish.number() + "号微心愿" + claimed + "转给" + wish.drive().institution();
        var text = wish.title() + "，" + wish.drive().dueOn() + "前要送到。";
        notices.tell(
                new Notice("wish.institution", title, text, "/desk/wishes/" + wish.id()),
                people.holding(Role.CORRESPONDENT, wish.unit()));
    }
}
