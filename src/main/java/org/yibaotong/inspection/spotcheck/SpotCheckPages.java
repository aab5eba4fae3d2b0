package org.yibaotong.inspection.spotcheck;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.inspection.SpotCheckId;
import org.yibaotong.inspection.overview.Tiers;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the pages of spot checks together, and draws again while doing so. */
@Component
class SpotCheckPages {

    private final SpotChecks checks;
    private final Units units;
    private final People people;
    private final Words words;

    SpotCheckPages(SpotChecks checks, Units units, People people, Words words) {
        this.checks = checks;
        this.units = units;
        this.people = people;
        this.words = words;
    }

    /** Whoever keeps the ledger of its unit sees it, and every unit it may have drawn from. */
    SpotCheck visible(SpotCheckId id, Actor actor) {
        return checks.find(id)
                .filter(one -> List.of(readable(actor)).contains(one.unit().value()))
                .orElseThrow(() -> new NotFound("spot-check", id));
    }

    Rows<SpotCheckLine> list(Paging paging, Actor actor) {
        var found = checks.page(readable(actor), paging);
        return new Rows<>(found.rows().stream().map(this::line).toList(), paging, found.total());
    }

    SpotCheckPage page(SpotCheckId id, Paging paging, Actor actor) {
        var check = visible(id, actor);
        var all = checks.drawn(id);
        var shown = all.stream()
                .skip(paging.offset())
                .limit(paging.limit())
                .map(this::line)
                .toList();
        return new SpotCheckPage(
                check,
                url(check),
                scope(check),
                drawn(check) + (check.extent() == Extent.ALL ? "" : "（" + check.percent() + "%）"),
                people.names(List.of(check.by())).getOrDefault(check.by(), ""),
                Times.minute(check.at()),
                check.isDrawnAgain(
                        checks.population(id),
                        all.stream().map(one -> one.account().toString()).toList()),
                command(check),
                state(check),
                check.isSettled() ? Circular.of(check.extent(), all, words) : null,
                new Rows<>(shown, paging, all.size()),
                actor.reach(Role.REGISTRAR).covers(check.unit()));
    }

    String scope(SpotCheck check) {
        return units.get(check.unit()).name() + "及下级"
                + (check.tier().isEmpty() ? "" : "，" + Tiers.word(check.tier(), words));
    }

    /** With what every Linux and Mac has. Whatever stands in the seed, it goes to the program as one word. */
    private static String command(SpotCheck check) {
        return "while read -r id; do printf '%s %s\\n' \"$(printf '%s:%s' '"
                + check.seed().replace("'", "'\\''")
                + "' \"$id\" | sha256sum | cut -c1-64)\" \"$id\"; done < 抽签名单.txt | sort | head -n " + check.drawn()
                + " | cut -d' ' -f2";
    }

    /** Its own units, those below them, and those above them. */
    private UUID[] readable(Actor actor) {
        var reach = actor.reach(Role.REGISTRAR, Role.CORRESPONDENT);
        var all = units.list().stream().collect(Collectors.toMap(UnitFacts::id, one -> one));
        var readable = new LinkedHashSet<UUID>();
        all.values().stream().filter(one -> reach.covers(one.id())).forEach(one -> addWithAbove(one, all, readable));
        return readable.toArray(UUID[]::new);
    }

    /** Up to one that was met before: with it stands all that is above. */
    private static void addWithAbove(UnitFacts unit, Map<UnitId, UnitFacts> all, Set<UUID> readable) {
        for (var one = unit; one != null && readable.add(one.id().value()); ) {
            one = one.parent() == null ? null : all.get(one.parent());
        }
    }

    private SpotCheckLine line(SpotCheck check) {
        return new SpotCheckLine(
                url(check),
                check.name(),
                scope(check),
                drawn(check),
                check.extent() == Extent.ALL ? "不用抽签" : check.seed(),
                Times.minute(check.at()),
                state(check));
    }

    private static String drawn(SpotCheck check) {
        return switch (check.extent()) {
            case SAMPLE -> "从" + check.population() + "个里抽" + check.drawn() + "个";
            case ALL -> "全部" + check.population() + "个";
        };
    }

    private SpotCheckPage.Line line(Drawn one) {
        return new SpotCheckPage.Line(
                one.place(),
                "/desk/inspections?account=" + one.account(),
                one.name(),
                one.sponsor(),
                one.platform(),
                Tiers.word(one.tier(), words),
                badge(one.outcome()),
                one.reason());
    }

    private static Badge state(SpotCheck check) {
        return check.isSettled() ? new Badge("结果已定", "is-good", "check") : new Badge("结果没定", "is-brand", "clock");
    }

    private @Nullable Badge badge(@Nullable Outcome outcome) {
        return outcome == null
                ? null
                : switch (outcome) {
                    case PASSED -> new Badge(words.of(outcome), "is-good", "check");
                    case FAILED -> new Badge(words.of(outcome), "is-bad", "alert");
                    case UNKNOWN -> new Badge(words.of(outcome), "is-warn", "info");
                    case CLOSED, OUT_OF_SCOPE -> new Badge(words.of(outcome), "", "x");
                };
    }

    private static String url(SpotCheck check) {
        return "/desk/inspections/spot-checks/" + check.id();
    }
}
