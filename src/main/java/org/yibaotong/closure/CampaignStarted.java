package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A campaign began with the accounts there were (行动开始). */
public record CampaignStarted(CampaignId campaign, String name, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "campaign.start", "campaign", campaign.toString(), name + "：" + detail, at);
    }
}
