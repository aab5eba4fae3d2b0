package org.yibaotong.identity.factor;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.SecondFactorsReset;
import org.yibaotong.identity.person.Persons;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** Where the security administrator lets those begin anew who lost phone and paper. */
@Service
public class FactorResetDesk {

    private final Persons persons;
    private final SecondFactors factors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FactorResetDesk(Persons persons, SecondFactors factors, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.factors = factors;
        this.events = events;
        this.clock = clock;
    }

    /** Not one's own: whoever found the screen open would need no second factor any more. */
    @Transactional
    public void reset(PersonId id, Actor actor) {
        Refusal.when(actor.is(id), "second-factor.reset.oneself");
        var person = persons.findById(id)
                .filter(found -> actor.reach(Role.SECURITY_ADMINISTRATOR).covers(found.unit()))
                .orElseThrow(() -> new NotFound("person", id));
        factors.removeAll(id);
        events.publishEvent(new SecondFactorsReset(id, person.name(), actor.person(), clock.instant()));
    }
}
