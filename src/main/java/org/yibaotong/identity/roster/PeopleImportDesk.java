package org.yibaotong.identity.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.intake.Fate;
import org.yibaotong.identity.intake.Intake;
import org.yibaotong.identity.intake.Intakes;
import org.yibaotong.identity.person.Person;
import org.yibaotong.identity.person.PersonDesk;
import org.yibaotong.identity.person.PersonDesk.Enrolled;
import org.yibaotong.identity.person.Persons;
import org.yibaotong.identity.roster.PeoplePlan.Change;
import org.yibaotong.identity.unit.TreeLock;
import org.yibaotong.identity.unit.UnitBook;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;

/** Where sheets of people are looked at and taken over, all their good rows in one transaction or none. */
@Service
@Transactional
class PeopleImportDesk {

    private final Intakes intakes;
    private final Persons persons;
    private final PersonDesk desk;
    private final UnitBook units;
    private final TreeLock tree;

    PeopleImportDesk(Intakes intakes, Persons persons, PersonDesk desk, UnitBook units, TreeLock tree) {
        this.intakes = intakes;
        this.persons = persons;
        this.desk = desk;
        this.units = units;
        this.tree = tree;
    }

    Intake get(UUID id, Actor actor) {
        return intakes.get(id, PeopleColumns.SHEET, actor.person());
    }

    List<Fate<Change>> preview(Intake intake, Actor actor) {
        var logins = logins(intake);
        var known =
                persons.findByLoginIn(logins).stream().collect(Collectors.toMap(Person::login, Function.identity()));
        var names = units.within(actor.reach(Role.SYSTEM_ADMINISTRATOR));
        return PeoplePlan.of(intake.table().lines(), names, known);
    }

    /** @return who is new, with their first passwords */
    List<Enrolled> run(UUID id, Actor actor) {
        tree.toUse();
        var intake = get(id, actor);
        persons.lockByLogin(logins(intake));
        intakes.finish(intake);
        var fates = preview(intake, actor);
        var enrolled = new ArrayList<Enrolled>();
        for (var fate : fates) {
            var change = fate.change();
            if (change == null) {
                continue;
            }
            var before = change.before();
            if (before == null) {
                enrolled.add(desk.enrol(change.login(), change.as(), change.unit(), actor));
            } else {
                desk.revise(before.id(), change.as(), change.unit(), actor);
            }
        }
        intakes.tell(intake, fates);
        return enrolled;
    }

    private static List<String> logins(Intake intake) {
        return intake.table().lines().stream().map(PeoplePlan::login).toList();
    }
}
