package org.yibaotong.closure.campaign;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.shared.NotFound;

/** All campaigns. */
interface Campaigns extends ListCrudRepository<Campaign, CampaignId> {

    List<Campaign> findAllByOrderByMadeAtDesc();

    /** Until the end of the transaction nobody ends it; others object and decide beside. */
    @Query("select * from closure.campaign where id = :id for share")
    Optional<Campaign> findShared(CampaignId id);

    /** Until the end of the transaction nobody objects, decides or ends it. */
    @Query("select * from closure.campaign where id = :id for update")
    Optional<Campaign> findHeld(CampaignId id);

    default Campaign shared(CampaignId id) {
        return findShared(id).orElseThrow(() -> new NotFound("campaign", id));
    }

    default Campaign held(CampaignId id) {
        return findHeld(id).orElseThrow(() -> new NotFound("campaign", id));
    }

    default Campaign get(CampaignId id) {
        return findById(id).orElseThrow(() -> new NotFound("campaign", id));
    }
}
