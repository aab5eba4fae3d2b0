package org.yibaotong.newsroom.leader;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.leader.LeadersChanged.How;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;

/** Where the list of leaders is kept: all of a sheet at once, or line by line. */
@Service
@Transactional
class LeaderDesk {

    private final Holders holders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeaderDesk(Holders holders, ApplicationEventPublisher events, Clock clock) {
        this.holders = holders;
        this.events = events;
        this.clock = clock;
    }

    void keep(Holder holder, Actor actor) {
        holders.put(List.of(holder), actor.person(), clock.instant());
        tell(How.KEPT, holder.post() + holder.name(), actor);
    }

    /** All of a sheet, or nothing when one row is wrong. */
    int take(byte[] sheet, Actor actor) {
        var taken = LeaderSheet.read(sheet);
        holders.put(taken, actor.person(), clock.instant());
        tell(How.TAKEN_IN, taken.size() + "人", actor);
        return taken.size();
    }

    void remove(UUID id, Actor actor) {
        var removed = holders.remove(id).orElseThrow(() -> new NotFound("leader", id));
        tell(How.REMOVED, removed.post() + removed.name(), actor);
    }

    private void tell(How how, String detail, Actor actor) {
        events.publishEvent(new LeadersChanged(how, detail, actor.person(), clock.instant()));
    }
}
