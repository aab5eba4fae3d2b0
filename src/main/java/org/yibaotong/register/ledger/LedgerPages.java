package org.yibaotong.register.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.ledger.LedgerList.Found;
import org.yibaotong.register.ledger.LedgerPage.Choice;
import org.yibaotong.register.ledger.LedgerPage.Line;
import org.yibaotong.register.platform.Kind;
import org.yibaotong.register.platform.Platform;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the ledger together: rows, names, the strip, and what can be chosen. */
@Component
public class LedgerPages {

    /** From here on the silence is worth a look; the verdict is the inspection's. */
    private static final int SILENT_DAYS = 10;

    private final LedgerList list;
    private final StandingCounts counts;
    private final SavedFilters saved;
    private final Platforms platforms;
    private final Units units;
    private final Words words;
    private final Clock clock;

    LedgerPages(
            LedgerList list,
            StandingCounts counts,
            SavedFilters saved,
            Platforms platforms,
            Units units,
            Words words,
            Clock clock) {
        this.list = list;
        this.counts = counts;
        this.saved = saved;
        this.platforms = platforms;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    /** Whose accounts may be looked at: those of the units one keeps the ledger for, or reports from. */
    static Reach readable(Actor actor) {
        return actor.reach(Role.REGISTRAR, Role.CORRESPONDENT);
    }

    LedgerFilter filter(FilterParameters asked, Actor actor) {
        return asked.filter(units.chosen(asked.unit() == null ? "" : asked.unit(), readable(actor)));
    }

    LedgerPage page(LedgerFilter filter, Paging paging, Actor actor) {
        var reach = readable(actor);
        var strip = CityStrip.of(counts.of(reach, clock.instant()), words);
        var found = filter.isWide()
                ? new Found(list.known(meant(filter, reach), filter, paging, strip.total()), false)
                : list.page(meant(filter, reach), filter, paging);
        var rows = found.rows();
        var today = Times.date(clock.instant());
        var lines = rows.rows().stream().map(row -> line(row, today)).toList();
        return new LedgerPage(
                strip,
                filter,
                new Rows<>(lines, paging, rows.total()),
                found.isMore(),
                platforms(filter),
                saved.of(actor.person()),
                "/desk/accounts/sheet" + (filter.isEmpty() ? "" : "?" + filter.query()),
                actor.has(Role.REGISTRAR));
    }

    List<AccountId> ids(LedgerFilter filter, int most, Actor actor) {
        return list.ids(meant(filter, readable(actor)), filter, most);
    }

    public List<LedgerRow> rows(FilterParameters asked, Paging paging, Actor actor) {
        var filter = filter(asked, actor);
        return list.page(meant(filter, readable(actor)), filter, paging).rows().rows();
    }

    /** Whoever keeps the ledger of the whole city sees what there is, and nothing need be compared with all its units. */
    private UUID @Nullable [] meant(LedgerFilter filter, Reach reach) {
        boolean isAll =
                filter.unit() == null && units.root().filter(reach::covers).isPresent();
        return isAll ? null : units.within(reach, filter.unit());
    }

    private Line line(LedgerRow row, LocalDate today) {
        var platform = platforms.find(row.platform());
        return new Line(
                "/desk/accounts/" + row.id(),
                platform.map(one -> one.icon()).orElse("at"),
                platform.map(one -> one.shortName()).orElse(row.platform()),
                row.name(),
                row.sponsor(),
                words.of(row.tier()),
                StateMark.of(row.state(), words),
                row.deadline() == null ? "" : row.deadline() + "前",
                ago(row.postedOn(), today),
                isSilent(row, today),
                row.posts() == null ? "—" : "%,d篇".formatted(row.posts()),
                row.followers() == null
                        ? platform.map(Platform::kind)
                                        .filter(Kind.WEBSITE::equals)
                                        .isPresent()
                                ? "—"
                                : "未接入"
                        : "%,d".formatted(row.followers()),
                row.services().isEmpty() ? "无" : row.services());
    }

    private static boolean isSilent(LedgerRow row, LocalDate today) {
        return row.postedOn() != null
                && !row.state().isOver()
                && ChronoUnit.DAYS.between(row.postedOn(), today) >= SILENT_DAYS;
    }

    static String ago(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return "不知道";
        }
        long days = ChronoUnit.DAYS.between(day, today);
        return days <= 0 ? "今天" : days == 1 ? "昨天" : days <= 100 ? days + "天前" : day.toString();
    }

    private List<Choice> platforms(LedgerFilter filter) {
        return platforms.list().stream()
                .map(one -> new Choice(one.code(), one.name(), one.code().equals(filter.platform())))
                .toList();
    }
}
