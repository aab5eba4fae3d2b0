package org.yibaotong.citizens.wish;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.web.Times;

/**
 * Every night what is not all claimed goes to the institution some days before the day, what is claimed and not there yet is told its
 * clerks, and whose wishes ended long ago is forgotten.
 */
@Component
@Transactional
class WishNights {

    private final Wishes wishes;
    private final Wishers wishers;
    private final WishSettings settings;
    private final InstitutionNotices institution;
    private final Clock clock;

    WishNights(Wishes wishes, Wishers wishers, WishSettings settings, InstitutionNotices institution, Clock clock) {
        this.wishes = wishes;
        this.wishers = wishers;
        this.settings = settings;
        this.institution = institution;
        this.clock = clock;
    }

    void pass() {
        var today = Times.date(clock.instant());
        wishes.giveToInstitutions(today, settings.institutionDays()).forEach(institution::given);
        wishes.stillToCome(today, settings.institutionDays()).forEach(institution::isStillToCome);
        wishers.forget(today, settings.keepDays());
    }
}
