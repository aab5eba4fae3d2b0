package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Everything on a campaign's list is decided, and the campaign is over (行动结束). */
public record CampaignEnded(CampaignId campaign, String name, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "campaign.end", "campaign", campaign.toString(), name, at);
    }
}
