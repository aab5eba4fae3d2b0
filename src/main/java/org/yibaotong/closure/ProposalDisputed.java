package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A unit objects to what a campaign proposes or decided for its account (提异议). */
public record ProposalDisputed(
        CampaignId campaign, AccountId account, String name, String reason, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "campaign.object", "campaign", campaign.toString(), name + "：" + reason, at);
    }
}
