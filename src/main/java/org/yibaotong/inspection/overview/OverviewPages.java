package org.yibaotong.inspection.overview;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.inspection.indicator.Indicator;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.overview.FindingList.Row;
import org.yibaotong.inspection.overview.OverviewPage.Choice;
import org.yibaotong.inspection.overview.OverviewPage.Progress;
import org.yibaotong.inspection.run.Run;
import org.yibaotong.inspection.run.Runs;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the page 检查 together. */
@Component
class OverviewPages {

    private final FindingList list;
    private final FindingLines lines;
    private final Runs runs;
    private final Indicators indicators;
    private final Units units;
    private final Words words;
    private final Clock clock;

    OverviewPages(
            FindingList list,
            FindingLines lines,
            Runs runs,
            Indicators indicators,
            Units units,
            Words words,
            Clock clock) {
        this.list = list;
        this.lines = lines;
        this.runs = runs;
        this.indicators = indicators;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    /** Whose findings may be looked at: those of the units one keeps the ledger for, or reports from. */
    static Reach readable(Actor actor) {
        return actor.reach(Role.REGISTRAR, Role.CORRESPONDENT);
    }

    FindingFilter filter(FilterParameters asked, Actor actor) {
        return asked.filter(units.chosen(asked.unit() == null ? "" : asked.unit(), readable(actor)));
    }

    OverviewPage page(FindingFilter filter, Paging paging, Actor actor) {
        var reach = readable(actor);
        var found = found(filter, paging, actor);
        var account = lines.account(filter);
        return new OverviewPage(
                runs.last().map(run -> progress(run, actor)).orElse(null),
                InspectionStrip.of(list.counts(reach.ids()), words),
                filter,
                account.map(AccountFacts::name).orElse(""),
                account.map(one -> one.inScope().whyNot()).orElse(""),
                new Rows<>(lines.of(found.rows()), paging, found.total()),
                inForce().stream()
                        .map(one -> new Choice(
                                one.code(),
                                one.code() + " " + one.name(),
                                one.code().equals(filter.indicator())))
                        .toList(),
                Tiers.ALL.stream()
                        .map(tier -> new Choice(tier, Tiers.word(tier, words), tier.equals(filter.tier())))
                        .toList(),
                "/desk/inspections/sheet" + (filter.isEmpty() ? "" : "?" + filter.query()),
                actor.has(Role.REGISTRAR));
    }

    Rows<Row> found(FindingFilter filter, Paging paging, Actor actor) {
        return list.page(units.within(readable(actor), filter.unit()), filter, Times.date(clock.instant()), paging);
    }

    List<Row> rows(FindingFilter filter, int most, Actor actor) {
        return list.all(units.within(readable(actor), filter.unit()), filter, Times.date(clock.instant()), most);
    }

    List<Indicator> inForce() {
        return indicators.inForce(Times.date(clock.instant()));
    }

    /** How many were found in all is for those who look after all; a unit sees its own below. */
    private static Progress progress(Run run, Actor actor) {
        var said = Times.minute(run.begunAt()) + "检查"
                + (actor.has(Role.REGISTRAR) ? "，新发现" + run.found() + "个，了结" + run.ended() + "个" : "过");
        return new Progress(run.isRunning(), run.state() == Run.State.FAILED, run.done(), run.total(), said);
    }
}
