package org.yibaotong.closure.closurecase;

import org.springframework.stereotype.Component;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.home.HomeChecks;
import org.yibaotong.closure.stay.Stays;
import org.yibaotong.closure.watch.Looks;

/** What stands in the way of a station although everything it asks for was brought (卡在哪里). */
@Component
class Hindrances {

    private final Stays stays;
    private final HomeChecks checks;
    private final Looks looks;

    Hindrances(Stays stays, HomeChecks checks, Looks looks) {
        this.stays = stays;
        this.checks = checks;
        this.looks = looks;
    }

    void refuse(CaseId id, CaseStation station) {
        stays.refuseStayed(id);
        switch (station) {
            case NOTICE -> checks.refuseAway(id);
            case WATCH -> looks.refuseAlarmed(id);
            case DECISION, SERVICES, LAST_POST, STOP, ARCHIVE, CANCELLATION, NOT_FOUND, DOMAIN -> {}
        }
    }
}
