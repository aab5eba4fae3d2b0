package org.yibaotong.register.intake;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.AccountKeys;
import org.yibaotong.register.account.Changes;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.intake.Intake.SheetOf;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.register.reading.RowReader;
import org.yibaotong.web.Words;

/** Begins to work out what a ledger would do. It is asked before the preview and again before anything is written, so that both say the same. */
@Component
class Planner {

    private final IntakeRows allRows;
    private final KnownAccounts known;
    private final KnownFacts facts;
    private final AccountKeys keys;
    private final Changes changes;
    private final Platforms platforms;
    private final Units units;
    private final People people;
    private final Words words;

    Planner(
            IntakeRows allRows,
            KnownAccounts known,
            KnownFacts facts,
            AccountKeys keys,
            Changes changes,
            Platforms platforms,
            Units units,
            People people,
            Words words) {
        this.allRows = allRows;
        this.known = known;
        this.facts = facts;
        this.keys = keys;
        this.changes = changes;
        this.platforms = platforms;
        this.units = units;
        this.people = people;
        this.words = words;
    }

    Planning begin(Intake intake) {
        var tree = new KnownUnits(units.list());
        var owner = tree.find(intake.unit()).orElseThrow();
        var sheets =
                allRows.sheets(intake.id()).stream().collect(Collectors.toMap(SheetOf::position, Function.identity()));
        var reach = AccountDesk.reach(people.actor(intake.by()));
        var reading = new Reading(sheets, new RowReader(platforms, tree, owner), reach, words);
        var meeting = new Meeting(keys, known, tree.below(intake.unit()), reading);
        var deciding = new Deciding(intake, reach, tree, changes, words);
        return new Planning(reading, meeting, facts, deciding, intake, allRows);
    }
}
