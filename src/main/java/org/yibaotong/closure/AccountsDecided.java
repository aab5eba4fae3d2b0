package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** What becomes of some accounts of a campaign was decided, in one sitting (定处置). Each account keeps its own reason, person and day. */
public record AccountsDecided(CampaignId campaign, String name, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "campaign.decide", "campaign", campaign.toString(), name + "：" + detail, at);
    }
}
