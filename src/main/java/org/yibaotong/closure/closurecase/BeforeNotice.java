package org.yibaotong.closure.closurecase;

import org.springframework.stereotype.Component;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.home.HomeChecking;
import org.yibaotong.closure.stay.Stays;
import org.yibaotong.shared.Actor;

/**
 * Opens the new homes before the notice goes out (贴之前看一遍): only where it is the turn of the notice, so that nobody has others asked for
 * nothing. No connection is held meanwhile.
 */
@Component
class BeforeNotice {

    private final ClosureCases cases;
    private final Stays stays;
    private final HomeChecking checking;

    BeforeNotice(ClosureCases cases, Stays stays, HomeChecking checking) {
        this.cases = cases;
        this.stays = stays;
        this.checking = checking;
    }

    /** @param station the one that somebody wants to pass */
    void look(CaseId id, CaseStation station, Actor actor) {
        var closing = cases.getVisibleTo(id, CaseDesk.either(actor));
        if (station == CaseStation.NOTICE
                && closing.isAt(CaseStation.NOTICE)
                && stays.open(id).isEmpty()) {
            checking.look(id);
        }
    }
}
