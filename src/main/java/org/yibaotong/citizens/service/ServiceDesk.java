package org.yibaotong.citizens.service;

import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.ServiceClosed;
import org.yibaotong.citizens.ServiceConfirmed;
import org.yibaotong.citizens.ServiceEntered;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.ServiceReopened;
import org.yibaotong.citizens.ServiceRevised;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Where services are kept: by the unit that answers for them, and by the editors of the portal they stand on. */
@Component
@Transactional
public class ServiceDesk {

    private final ServiceTable services;
    private final ServiceSettings settings;
    private final Units units;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ServiceDesk(
            ServiceTable services,
            ServiceSettings settings,
            Units units,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.services = services;
        this.settings = settings;
        this.units = units;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** Whose services somebody keeps. */
    static Reach reach(Actor actor) {
        return actor.reach(Role.CORRESPONDENT, Role.EDITOR);
    }

    public ServiceId enter(ServiceForm form, Actor actor) {
        var now = clock.instant();
        var entered = services.save(Service.enter(said(form, actor), Times.date(now), now));
        events.publishEvent(new ServiceEntered(entered.id(), entered.name(), actor.person(), now));
        return entered.id();
    }

    void revise(ServiceId id, ServiceForm form, Actor actor) {
        var now = clock.instant();
        var before = services.getVisibleTo(id, reach(actor));
        var revised = services.save(before.revise(said(form, actor), Times.date(now)));
        var changed = Part.changed(before, revised).stream().map(words::of).collect(Collectors.joining("、"));
        events.publishEvent(
                new ServiceRevised(id, revised.name(), changed.isEmpty() ? "没有改动" : changed, actor.person(), now));
    }

    void confirm(ServiceId id, Actor actor) {
        var now = clock.instant();
        var confirmed = services.save(services.getVisibleTo(id, reach(actor)).confirm(Times.date(now)));
        events.publishEvent(new ServiceConfirmed(id, confirmed.name(), actor.person(), now));
    }

    void close(ServiceId id, String reason, Actor actor) {
        var closed = services.save(services.getVisibleTo(id, reach(actor)).close(reason));
        events.publishEvent(new ServiceClosed(
                id, closed.name(), String.valueOf(closed.closedFor()), actor.person(), clock.instant()));
    }

    void reopen(ServiceId id, Actor actor) {
        var now = clock.instant();
        var open = services.save(services.getVisibleTo(id, reach(actor)).reopen(Times.date(now)));
        events.publishEvent(new ServiceReopened(id, open.name(), actor.person(), now));
    }

    private Service.Said said(ServiceForm form, Actor actor) {
        return form.said(settings.topics(), units.get(ServiceForm.or(form.unit()), reach(actor)));
    }
}
