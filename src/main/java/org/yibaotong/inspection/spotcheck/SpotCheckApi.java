package org.yibaotong.inspection.spotcheck;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.inspection.SpotCheckId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;
import org.yibaotong.web.Words;

/** Spot checks for programs: with the seed and the list, so that a program can draw them again. */
@RestController
@RequestMapping("/api/v1/spot-checks")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class SpotCheckApi {

    private final SpotCheckPages pages;
    private final SpotChecks checks;
    private final SpotCheckDesk desk;
    private final Words words;

    SpotCheckApi(SpotCheckPages pages, SpotChecks checks, SpotCheckDesk desk, Words words) {
        this.pages = pages;
        this.checks = checks;
        this.desk = desk;
        this.words = words;
    }

    /**
     * One with what was drawn, in the order of the draw.
     *
     * @param fingerprint the SHA-256 of the list it was drawn from
     * @param tables the figures of the circular, none before the results are settled
     */
    record SpotCheckJson(
            UUID id,
            String name,
            Extent extent,
            String seed,
            int percent,
            UUID unit,
            String tier,
            int population,
            String fingerprint,
            Instant at,
            @Nullable Instant settledAt,
            List<DrawnJson> drawn,
            List<Circular.Table> tables) {}

    record DrawnJson(
            int place,
            UUID account,
            String name,
            String sponsor,
            String platform,
            String handle,
            @Nullable Outcome outcome,
            String reason) {

        static DrawnJson of(Drawn one) {
            return new DrawnJson(
                    one.place(),
                    one.account().value(),
                    one.name(),
                    one.sponsor(),
                    one.platform(),
                    one.handle(),
                    one.outcome(),
                    one.reason());
        }
    }

    @GetMapping
    @Scope("inspections:read")
    List<SpotCheckLine> list(Actor actor, Paging paging) {
        return pages.list(paging, actor).rows();
    }

    @GetMapping("/{id}")
    @Scope("inspections:read")
    SpotCheckJson show(@PathVariable SpotCheckId id, Actor actor) {
        var check = pages.visible(id, actor);
        var drawn = checks.drawn(id);
        return new SpotCheckJson(
                id.value(),
                check.name(),
                check.extent(),
                check.seed(),
                check.percent(),
                check.unit().value(),
                check.tier(),
                check.population(),
                check.fingerprint(),
                check.at(),
                check.settledAt(),
                drawn.stream().map(DrawnJson::of).toList(),
                check.isSettled() ? Circular.of(check.extent(), drawn, words).tables() : List.of());
    }

    /** The ids it was drawn from, in the order of the fingerprint. */
    @GetMapping("/{id}/population")
    @Scope("inspections:read")
    List<String> population(@PathVariable SpotCheckId id, Actor actor) {
        return checks.population(pages.visible(id, actor).id());
    }

    @PostMapping
    @Allow(Role.REGISTRAR)
    @Scope("inspections:write")
    ResponseEntity<SpotCheckJson> draw(@RequestBody SpotCheckForm sent, Actor actor) {
        var id = desk.draw(sent, actor);
        return ResponseEntity.created(URI.create("/api/v1/spot-checks/" + id)).body(show(id, actor));
    }

    @PostMapping("/{id}/results")
    @Allow(Role.REGISTRAR)
    @Scope("inspections:write")
    SpotCheckJson settle(@PathVariable SpotCheckId id, Actor actor) {
        desk.settle(id, actor);
        return show(id, actor);
    }
}
