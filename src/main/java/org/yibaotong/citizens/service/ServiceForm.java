package org.yibaotong.citizens.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** What is typed in of a service. */
public record ServiceForm(
        @Nullable ServiceKind kind,
        @Nullable String topic,
        @Nullable String name,
        @Nullable String summary,
        @Nullable String basis,
        @Nullable String conditions,
        @Nullable String papers,
        @Nullable String place,
        @Nullable String hours,
        @Nullable String telephone,
        @Nullable String steps,
        @Nullable String link,
        @Nullable String unit,
        @Nullable String accountName,
        @Nullable String account) {

    static ServiceForm empty(String unit) {
        return new ServiceForm(ServiceKind.GUIDE, "", "", "", "", "", "", "", "", "", "", "", unit, "", "");
    }

    static ServiceForm of(Service service) {
        var guide = service.guide();
        var origin = service.origin();
        return new ServiceForm(
                service.kind(),
                service.topic(),
                service.name(),
                service.summary(),
                guide.basis(),
                guide.conditions(),
                guide.papers(),
                guide.place(),
                guide.hours(),
                guide.telephone(),
                guide.steps(),
                service.link(),
                service.unitId().toString(),
                origin.accountName(),
                origin.accountId() == null ? "" : origin.accountId().toString());
    }

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    Service.Said said(List<String> topics, UnitId of) {
        Refusal.unless(topics.contains(or(topic)), "service.topic.unknown");
        return new Service.Said(
                kind == null ? ServiceKind.GUIDE : kind,
                or(topic),
                or(name),
                or(summary),
                new Guide(or(basis), or(conditions), or(papers), or(place), or(hours), or(telephone), or(steps)),
                checkedLink(),
                of,
                Origin.of(or(accountName), or(account)));
    }

    private String checkedLink() {
        if (or(link).isBlank()) {
            return "";
        }
        return WebAddress.read(or(link))
                .orElseThrow(() -> new Refusal("service.link.wrong"))
                .toString();
    }
}
