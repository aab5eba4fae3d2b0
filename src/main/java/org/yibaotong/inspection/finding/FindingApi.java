package org.yibaotong.inspection.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.indicator.Severity;
import org.yibaotong.inspection.judging.Fact;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** One finding for programs: the same desks and the same refusals as on its page. */
@RestController
@RequestMapping("/api/v1/findings/{id}")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class FindingApi {

    private final FindingPages pages;
    private final Steps steps;
    private final Indicators indicators;
    private final FindingDesk desk;
    private final RectificationDesk rectification;

    FindingApi(
            FindingPages pages, Steps steps, Indicators indicators, FindingDesk desk, RectificationDesk rectification) {
        this.pages = pages;
        this.steps = steps;
        this.indicators = indicators;
        this.desk = desk;
        this.rectification = rectification;
    }

    /**
     * One finding with what it rests on.
     *
     * @param sha256 of {@code judged}, to the byte
     */
    record FindingJson(
            UUID id,
            UUID account,
            UUID unit,
            String indicator,
            int version,
            Severity severity,
            FindingState state,
            boolean mitigated,
            String said,
            LocalDate since,
            @Nullable LocalDate dueOn,
            Instant foundAt,
            List<FactJson> facts,
            String judged,
            String sha256,
            List<StepJson> steps) {}

    record FactJson(String what, String value, LocalDate asOf, String source) {

        static FactJson of(Fact fact) {
            return new FactJson(fact.what().name(), fact.value(), fact.asOf(), fact.source());
        }
    }

    record StepJson(String act, String detail, Instant at) {}

    @GetMapping
    @Scope("inspections:read")
    FindingJson show(@PathVariable FindingId id, Actor actor) {
        var finding = pages.visible(id, actor);
        var judgement = finding.judgement(indicators);
        return new FindingJson(
                id.value(),
                finding.account().value(),
                finding.unit().value(),
                judgement.indicator().code(),
                judgement.indicator().version(),
                finding.severity(),
                finding.state(),
                finding.isMitigated(),
                judgement.said(),
                finding.judged().since(),
                finding.rectification().dueOn(),
                finding.foundAt(),
                judgement.facts().facts().stream().map(FactJson::of).toList(),
                finding.judged().text(),
                finding.judged().sha256(),
                steps.of(id).stream()
                        .map(one -> new StepJson(one.act(), one.detail(), one.at()))
                        .toList());
    }

    @PostMapping("/dispute")
    @Allow(Role.CORRESPONDENT)
    @Scope("inspections:write")
    FindingJson dispute(@PathVariable FindingId id, @RequestBody FindingForm sent, Actor actor) {
        desk.dispute(id, sent, actor);
        return show(id, actor);
    }

    @PostMapping("/decision")
    @Allow(Role.REGISTRAR)
    @Scope("inspections:write")
    FindingJson decide(@PathVariable FindingId id, @RequestBody FindingForm sent, Actor actor) {
        desk.decide(id, sent, actor);
        return show(id, actor);
    }

    @PostMapping("/order")
    @Allow(Role.REGISTRAR)
    @Scope("inspections:write")
    FindingJson order(@PathVariable FindingId id, @RequestBody RectificationForm sent, Actor actor) {
        rectification.order(id, sent, actor);
        return show(id, actor);
    }

    @PostMapping("/report")
    @Allow(Role.CORRESPONDENT)
    @Scope("inspections:write")
    FindingJson report(@PathVariable FindingId id, @RequestBody RectificationForm sent, Actor actor) {
        rectification.report(id, sent, actor);
        return show(id, actor);
    }

    @PostMapping("/recheck")
    @Allow(Role.REGISTRAR)
    @Scope("inspections:write")
    FindingJson recheck(@PathVariable FindingId id, @RequestBody RectificationForm sent, Actor actor) {
        rectification.recheck(id, sent, actor);
        return show(id, actor);
    }
}
