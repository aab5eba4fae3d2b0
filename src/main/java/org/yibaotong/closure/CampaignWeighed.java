package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody tried what a policy would mean (试算). It changes nothing, and still people may ask who knew. */
public record CampaignWeighed(CampaignId campaign, String name, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "campaign.weigh", "campaign", campaign.toString(), name + "：" + detail, at);
    }
}
