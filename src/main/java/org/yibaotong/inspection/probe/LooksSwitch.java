package org.yibaotong.inspection.probe;

import org.springframework.stereotype.Component;
import org.yibaotong.register.WebsiteLooks;

/** Tells the ledger whether its websites are looked at. */
@Component
class LooksSwitch implements WebsiteLooks {

    private final ProbeSettings settings;

    LooksSwitch(ProbeSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean areOn() {
        return settings.enabled();
    }
}
