package org.yibaotong.closure.campaign;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.shared.NotFound;

/** All campaigns. */
interface Campaigns extends ListCrudRepository<Campaign, CampaignId> {

    List<Campaign> findAllByOrderByMadeAtDesc();

    default Campaign get(CampaignId id) {
        return findById(id).orElseThrow(() -> new NotFound("campaign", id));
    }
}
