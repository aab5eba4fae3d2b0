package org.yibaotong.inspection.spotcheck;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.Units;
import org.yibaotong.inspection.SpotCheckDrawn;
import org.yibaotong.inspection.SpotCheckId;
import org.yibaotong.inspection.SpotCheckSettled;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Where spot checks are drawn and their results settled. */
@Service
@Transactional
public class SpotCheckDesk {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED_BYTES = 16;

    private final SpotChecks checks;
    private final Population population;
    private final Results results;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpotCheckDesk(
            SpotChecks checks,
            Population population,
            Results results,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checks = checks;
        this.population = population;
        this.results = results;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    public SpotCheckId draw(SpotCheckForm typed, Actor actor) {
        var name = typed.checkedName();
        var seed = typed.seedOr(randomSeed());
        int percent = typed.checkedPercent();
        var unit = unit(typed, actor);
        var within = new HashSet<>(units.below(unit));
        within.retainAll(actor.reach(Role.REGISTRAR).units());
        var all = population.of(within, typed.level());
        Refusal.when(all.isEmpty(), "spot-check.draw.nothing");
        var ids = all.stream().map(one -> one.id().toString()).sorted().toList();
        var drawn = drawn(Draw.of(seed, percent, ids), all);
        var check = new SpotCheck(
                SpotCheckId.next(),
                name,
                seed,
                percent,
                unit,
                typed.level(),
                ids.size(),
                drawn.size(),
                Draw.fingerprint(ids),
                actor.person(),
                clock.instant(),
                null);
        checks.add(check, ids, drawn);
        events.publishEvent(new SpotCheckDrawn(
                check.id(),
                name,
                check.extent() == Extent.ALL ? "" : seed,
                drawn.size(),
                ids.size(),
                actor.person(),
                check.at()));
        return check.id();
    }

    /** From then on the results stay as they are, whatever later inspections find. */
    public void settle(SpotCheckId id, Actor actor) {
        var check = visible(id, actor);
        var drawn = checks.drawn(id);
        results.refuseWhileDisputed(drawn);
        var settled = results.of(drawn);
        var at = clock.instant();
        Refusal.unless(checks.settle(id, settled, actor.person(), at), "spot-check.settle.already");
        events.publishEvent(new SpotCheckSettled(id, check.name(), said(settled), actor.person(), at));
    }

    private SpotCheck visible(SpotCheckId id, Actor actor) {
        return checks.find(id)
                .filter(one -> actor.reach(Role.REGISTRAR).covers(one.unit()))
                .orElseThrow(() -> new NotFound("spot-check", id));
    }

    /** Where no unit is named, one's own, if one keeps its ledger. */
    private UnitId unit(SpotCheckForm typed, Actor actor) {
        var reach = actor.reach(Role.REGISTRAR);
        if (!SpotCheckForm.or(typed.unit()).isEmpty()) {
            return units.get(SpotCheckForm.or(typed.unit()), reach);
        }
        return units.top(reach).orElseThrow(() -> new Refusal("spot-check.unit.missing"));
    }

    private static List<Drawn> drawn(List<String> ids, List<AccountFacts> all) {
        Map<String, AccountFacts> known =
                all.stream().collect(Collectors.toMap(one -> one.id().toString(), Function.identity()));
        return IntStream.range(0, ids.size())
                .mapToObj(number -> drawn(number + 1, Objects.requireNonNull(known.get(ids.get(number)))))
                .toList();
    }

    private static Drawn drawn(int place, AccountFacts one) {
        return new Drawn(
                place,
                one.id(),
                one.name(),
                one.sponsor(),
                one.platformName(),
                one.handle(),
                one.tier(),
                one.category(),
                null,
                "");
    }

    private static String said(List<Drawn> settled) {
        return settled.size() + "个，不合格"
                + settled.stream()
                        .filter(one -> one.outcome() == Outcome.FAILED)
                        .count() + "个";
    }

    private static String randomSeed() {
        var bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
