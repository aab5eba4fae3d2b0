package org.yibaotong.citizens.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.link.LinkChecks;
import org.yibaotong.citizens.service.ServiceList.Row;
import org.yibaotong.citizens.service.ServiceListPage.Line;
import org.yibaotong.fetch.Nights;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the clerk's pages of services together. */
@Component
class ServicePages {

    private final ServiceList list;
    private final ServiceTable services;
    private final HelpCounts helped;
    private final LinkChecks links;
    private final ServiceSettings settings;
    private final Units units;
    private final Words words;
    private final Clock clock;

    ServicePages(
            ServiceList list,
            ServiceTable services,
            HelpCounts helped,
            LinkChecks links,
            ServiceSettings settings,
            Units units,
            Words words,
            Clock clock) {
        this.list = list;
        this.services = services;
        this.helped = helped;
        this.links = links;
        this.settings = settings;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    ServiceFilter filter(FilterParameters asked, Actor actor) {
        return asked.filter(units.chosen(ServiceForm.or(asked.unit()), ServiceDesk.reach(actor)));
    }

    ServiceListPage list(ServiceFilter filter, Paging paging, Actor actor) {
        var found = list.page(within(filter, actor), filter, stale(), paging);
        return new ServiceListPage(
                filter,
                new Rows<>(lines(found.rows()), paging, found.total()),
                settings.topics(),
                "/desk/services/sheet" + (filter.isEmpty() ? "" : "?" + filter.query()));
    }

    List<Row> rows(ServiceFilter filter, int most, Actor actor) {
        return list.all(within(filter, actor), filter, stale(), most);
    }

    long waiting(Actor actor) {
        return list.waiting(ServiceDesk.reach(actor).ids(), stale());
    }

    Service visible(ServiceId id, Actor actor) {
        return services.getVisibleTo(id, ServiceDesk.reach(actor));
    }

    ServicePage page(ServiceId id, Actor actor) {
        var service = visible(id, actor);
        var check = links.find(id, service.link());
        var broken = check.map(Nights::isBroken).orElse(false);
        return new ServicePage(
                "/desk/services/" + id,
                "/services/" + service.number(),
                service.name(),
                service.summary(),
                line(row(service, broken), units.get(service.unitId()).name()),
                elements(service),
                service.missing().stream().map(words::of).toList(),
                service.link(),
                service.link().isEmpty() ? "" : check.map(this::said).orElse("还没有检查过"),
                accountUrl(service.origin().accountId()),
                service.kind() == ServiceKind.SIGN_UP,
                service.isOpen(),
                service.closedFor() == null ? "" : service.closedFor(),
                service.confirmedOn().equals(today()));
    }

    private Row row(Service service, boolean broken) {
        var counted = helped.of(service.id());
        return new Row(
                service.id(),
                service.number(),
                service.kind(),
                service.topic(),
                service.name(),
                service.origin().accountName(),
                service.guide().telephone(),
                service.link(),
                service.unitId(),
                service.confirmedOn(),
                service.isOpen(),
                service.confirmedOn().isBefore(stale()),
                broken,
                service.missing().size(),
                counted.yes(),
                counted.no());
    }

    private static String accountUrl(@Nullable UUID account) {
        return account == null ? "" : "/desk/accounts/" + account;
    }

    private String said(Nights check) {
        var on = check.checkedOn() + "夜里检查";
        return check.fault().isEmpty() ? on + "，能打开" : on + "，打不开：" + check.fault() + "，从" + check.failingOn() + "起";
    }

    private Map<String, String> elements(Service service) {
        var guide = service.guide();
        var all = new LinkedHashMap<String, String>();
        all.put(words.of(Part.BASIS), guide.basis());
        all.put(words.of(Part.CONDITIONS), guide.conditions());
        all.put(words.of(Part.PAPERS), guide.papers());
        all.put(words.of(Part.PLACE), guide.place());
        all.put(words.of(Part.HOURS), guide.hours());
        all.put(words.of(Part.TELEPHONE), guide.telephone());
        all.put(words.of(Part.STEPS), guide.steps());
        all.values().removeIf(text -> text.isEmpty() && service.kind() != ServiceKind.GUIDE);
        return all;
    }

    List<Line> lines(List<Row> rows) {
        var names = units.names(rows.stream().map(Row::unit).toList());
        return rows.stream()
                .map(row -> line(row, names.getOrDefault(row.unit(), "")))
                .toList();
    }

    private Line line(Row row, String unit) {
        return new Line(
                row.id().toString(),
                "/desk/services/" + row.id(),
                row.name(),
                words.of(row.kind()),
                row.topic(),
                row.account(),
                unit,
                row.confirmedOn().toString(),
                row.yes() + row.no() == 0 ? "还没人说" : row.yes() + "人说有，" + row.no() + "人说没有",
                needs(row));
    }

    private List<Badge> needs(Row row) {
        if (!row.open()) {
            return List.of(new Badge("停办", "", "x"));
        }
        var needs = new ArrayList<Badge>();
        if (row.broken()) {
            needs.add(new Badge(words.of(Need.BROKEN), "is-bad", "alert"));
        }
        if (row.stale()) {
            needs.add(new Badge(words.of(Need.STALE), "is-warn", "clock"));
        }
        if (row.missing() > 0) {
            needs.add(new Badge("缺" + row.missing() + "项", "is-warn", "flag"));
        }
        return needs.isEmpty() ? List.of(new Badge("在办", "is-good", "check")) : needs;
    }

    private UUID[] within(ServiceFilter filter, Actor actor) {
        return units.within(ServiceDesk.reach(actor), filter.unit());
    }

    private LocalDate today() {
        return Times.date(clock.instant());
    }

    private LocalDate stale() {
        return today().minusDays(settings.confirmEvery());
    }
}
