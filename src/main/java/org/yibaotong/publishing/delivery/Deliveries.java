package org.yibaotong.publishing.delivery;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.connector.Channel;

/** All deliveries there are. */
public interface Deliveries extends ListCrudRepository<Delivery, DeliveryId> {

    @Lock(LockMode.PESSIMISTIC_WRITE)
    List<Delivery> findByStoryId(StoryId story);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Delivery> findByStoryIdAndChannel(StoryId story, Channel channel);

    List<Delivery> findByStoryIdOrderByChannel(StoryId story);
}
