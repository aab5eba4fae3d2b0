package org.yibaotong.closure.closurecase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.closurecase.CaseSteps.Step;
import org.yibaotong.identity.People;
import org.yibaotong.web.Station;
import org.yibaotong.web.Words;

/** The stations of a case as they are printed, what the next one lacks, and what runs. */
@Component
class CaseRoad {

    private final CaseDays days;
    private final People people;
    private final Words words;

    CaseRoad(CaseDays days, People people, Words words) {
        this.days = days;
        this.people = people;
        this.words = words;
    }

    List<Station> stations(ClosureCase closing, List<Step> happened) {
        return Arrays.stream(CaseStation.values())
                .filter(station -> station.isOf(closing.isWebsite()))
                .map(station -> station(station, closing, happened))
                .toList();
    }

    String lacks(ClosureCase closing) {
        if (!closing.isOpen()) {
            return "";
        }
        return switch (closing.station()) {
            case SERVICES ->
                closing.services().stream()
                        .filter(service -> !service.isSettled())
                        .findFirst()
                        .map(service -> words.of("closure.services.without-home", service.name()))
                        .orElse("");
            case STOP -> runs(closing.noticeUntil(), "closure.stop.notice-runs");
            case WATCH -> runs(closing.watchUntil(), "closure.watch.runs");
            case DECISION, NOTICE, LAST_POST, ARCHIVE, CANCELLATION, NOT_FOUND, DOMAIN -> "";
        };
    }

    String countdown(ClosureCase closing) {
        var due = closing.station().isStopped() ? closing.cancelBy() : null;
        return closing.isOpen() && due != null
                ? "停更不是终点。" + days.due(closing.station(), due) + "，由"
                        + people.get(closing.owner()).name() + "负责。"
                : "";
    }

    private Station station(CaseStation station, ClosureCase closing, List<Step> happened) {
        var passed = happened.stream()
                .filter(step -> step.station() == station)
                .findFirst()
                .map(step -> step.proof().on().toString().substring("2026-".length()));
        var now = station == closing.station() && closing.isOpen();
        return new Station(
                words.of(station),
                passed.isPresent() ? "is-done" : !now ? "" : lacks(closing).isEmpty() ? "is-now" : "is-stuck",
                passed.orElseGet(() -> now ? standsAt(station, closing) : ""));
    }

    private static String standsAt(CaseStation station, ClosureCase closing) {
        long settled =
                closing.services().stream().filter(ServiceHome::isSettled).count();
        return station == CaseStation.SERVICES && !closing.services().isEmpty()
                ? settled + "/" + closing.services().size()
                : "";
    }

    private String runs(@Nullable LocalDate until, String code) {
        return until == null || days.today().isAfter(until) ? "" : words.of(code, until.toString());
    }
}
