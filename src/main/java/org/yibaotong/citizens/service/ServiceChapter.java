package org.yibaotong.citizens.service;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;

/** The services of the example city: some moved from closed accounts, one lacks elements, one was not looked at for long. */
@Component
@Order(40)
class ServiceChapter implements Chapter {

    private final ServiceTable services;
    private final ServiceSettings settings;
    private final Units units;
    private final Clock clock;

    ServiceChapter(ServiceTable services, ServiceSettings settings, Units units, Clock clock) {
        this.services = services;
        this.settings = settings;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public boolean isTold() {
        return services.count() > 0;
    }

    @Override
    @Transactional
    public void tell(ExampleCity city) {
        var byName = units.list().stream().collect(toMap(Units.UnitFacts::name, Units.UnitFacts::id));
        var byKey = city.units().stream().collect(toMap(ExampleCity.Unit::key, unit -> id(byName, unit.name())));
        city.services().forEach(told -> enter(told, id(byKey, told.unit())));
    }

    private void enter(ExampleCity.Service told, UnitId unit) {
        var at = clock.instant().minus(Duration.ofDays(told.confirmedDaysAgo()));
        services.save(Service.enter(form(told).said(settings.topics(), unit), Times.date(at), at));
    }

    private static ServiceForm form(ExampleCity.Service told) {
        return new ServiceForm(
                ServiceKind.valueOf(told.kind()),
                told.topic(),
                told.name(),
                told.summary(),
                told.basis(),
                told.conditions(),
                told.papers(),
                told.place(),
                told.hours(),
                told.telephone(),
                told.steps(),
                told.link(),
                "",
                told.account(),
                "");
    }

    private static UnitId id(Map<String, UnitId> units, String key) {
        return Objects.requireNonNull(units.get(key), key);
    }
}
