package org.yibaotong.identity.roster;

import static org.yibaotong.identity.roster.PeopleColumns.LOGIN;
import static org.yibaotong.identity.roster.PeopleColumns.NAME;
import static org.yibaotong.identity.roster.PeopleColumns.POST;
import static org.yibaotong.identity.roster.PeopleColumns.UNIT;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yibaotong.identity.intake.Fate;
import org.yibaotong.identity.person.Person;
import org.yibaotong.identity.person.PersonDetails;
import org.yibaotong.identity.unit.UnitNames;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.sheets.Table.Line;

/** What a sheet of people would do: who is known by their login is changed, everybody else is new. */
final class PeoplePlan {

    private final UnitNames units;
    private final Map<String, Person> known;
    private final Set<PersonId> administrators;
    private final Map<String, Integer> met = new HashMap<>();

    private PeoplePlan(UnitNames units, Map<String, Person> known, Set<PersonId> administrators) {
        this.units = units;
        this.known = known;
        this.administrators = administrators;
    }

    /**
     * One change.
     *
     * @param before null when the person is new
     */
    record Change(@Nullable Person before, String login, PersonDetails as, UnitId unit) {

        boolean isNone() {
            return before != null
                    && before.details().equals(as)
                    && before.unit().equals(unit);
        }
    }

    /**
     * @param known everyone who has one of the logins in the sheet
     * @param administrators those of them who keep the unit they work in: the last one there may not leave, and no sheet is to stop
     *     in the middle for it
     */
    static List<Fate<Change>> of(
            List<Line> lines, UnitNames units, Map<String, Person> known, Set<PersonId> administrators) {
        var plan = new PeoplePlan(units, known, administrators);
        return lines.stream().map(plan::fate).toList();
    }

    static String login(Line line) {
        return line.cell(LOGIN).toLowerCase(Locale.ROOT);
    }

    private Fate<Change> fate(Line line) {
        try {
            var change = change(line);
            if (change.isNone()) {
                return Fate.unchanged(line);
            }
            return change.before() == null ? Fate.added(line, change) : Fate.changed(line, change);
        } catch (Refusal refusal) {
            return Fate.wrong(line, refusal);
        }
    }

    private Change change(Line line) {
        var login = login(line);
        Person.requireLogin(login);
        var twice = met.putIfAbsent(login, line.number());
        if (twice != null) {
            throw new Refusal("intake.row.twice", twice);
        }
        Refusal.when(line.cell(UNIT).isEmpty(), "person.unit.missing");
        var unit = units.get(line.cell(UNIT)).id();
        var person = known.get(login);
        refuseUnlessOurs(person, login);
        Refusal.when(
                person != null && !person.unit().equals(unit) && administrators.contains(person.id()),
                "person.import.administrator",
                login);
        var post =
                line.cell(POST).isEmpty() && person != null ? person.details().post() : line.cell(POST);
        return new Change(person, login, new PersonDetails(line.cell(NAME), post), unit);
    }

    private void refuseUnlessOurs(@Nullable Person person, String login) {
        Refusal.when(person != null && units.get(person.unit()).isEmpty(), "person.login.elsewhere", login);
        Refusal.when(person != null && !person.isActive(), "person.import.inactive", login);
    }
}
