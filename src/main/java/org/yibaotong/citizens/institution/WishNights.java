package org.yibaotong.citizens.institution;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.wish.WishSettings;
import org.yibaotong.citizens.wish.Wishers;
import org.yibaotong.web.Times;

/**
 * Every night what is not all claimed goes to the institution some days before the day, what is claimed and not there yet is told its
 * clerks, and whose wishes ended long ago is forgotten.
 */
@Component
@Transactional
class WishNights {

    private final DueWishes due;
    private final Wishers wishers;
    private final WishSettings settings;
    private final InstitutionNotices institution;
    private final Clock clock;

    WishNights(DueWishes due, Wishers wishers, WishSettings settings, InstitutionNotices institution, Clock clock) {
        this.due = due;
        this.wishers = wishers;
        this.settings = settings;
        this.institution = institution;
        this.clock = clock;
    }

    void pass() {
        var today = Times.date(clock.instant());
        due.giveToInstitutions(today, settings.institutionDays()).forEach(institution::given);
        due.stillToCome(today, settings.institutionDays()).forEach(institution::isStillToCome);
        wishers.forget(today, settings.keepDays());
    }
}
