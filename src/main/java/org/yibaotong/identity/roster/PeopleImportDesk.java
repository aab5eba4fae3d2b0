package org.yibaotong.identity.roster;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.intake.Fate;
import org.yibaotong.identity.intake.FirstPasswords;
import org.yibaotong.identity.intake.FirstPasswords.Line;
import org.yibaotong.identity.intake.Intake;
import org.yibaotong.identity.intake.SheetKind;
import org.yibaotong.identity.intake.SheetWork;
import org.yibaotong.identity.person.Person;
import org.yibaotong.identity.person.PersonDesk;
import org.yibaotong.identity.person.Persons;
import org.yibaotong.identity.role.RoleDesk;
import org.yibaotong.identity.roster.PeoplePlan.Change;
import org.yibaotong.identity.unit.TreeLock;
import org.yibaotong.identity.unit.UnitBook;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;

/** Where sheets of people are looked at and taken over, a hundred rows in one transaction. */
@Service
@Transactional
class PeopleImportDesk implements SheetWork {

    private static final int AT_ONCE = 100;

    private final Persons persons;
    private final PersonDesk desk;
    private final RoleDesk roles;
    private final UnitBook units;
    private final TreeLock tree;
    private final FirstPasswords passwords;

    PeopleImportDesk(
            Persons persons, PersonDesk desk, RoleDesk roles, UnitBook units, TreeLock tree, FirstPasswords passwords) {
        this.persons = persons;
        this.desk = desk;
        this.roles = roles;
        this.units = units;
        this.tree = tree;
        this.passwords = passwords;
    }

    @Override
    public SheetKind kind() {
        return PeopleColumns.SHEET;
    }

    @Override
    public List<Fate<Change>> preview(Intake intake, Actor actor) {
        var logins = logins(intake);
        var known =
                persons.findByLoginIn(logins).stream().collect(Collectors.toMap(Person::login, Function.identity()));
        var names = units.within(actor.reach(Role.SYSTEM_ADMINISTRATOR));
        var administrators = roles.administratorsOfTheirOwnUnit(
                known.values().stream().map(Person::id).toList());
        return PeoplePlan.of(intake.table().lines(), names, known, administrators);
    }

    @Override
    public int saveSome(Intake intake, Actor actor) {
        tree.toUse();
        persons.lockByLogin(logins(intake));
        var changes = preview(intake, actor).stream()
                .map(Fate::change)
                .filter(Objects::nonNull)
                .toList();
        var next = changes.stream().limit(AT_ONCE).toList();
        passwords.keep(
                intake.id(),
                next.stream().flatMap(change -> save(change, actor).stream()).toList());
        return changes.size() - next.size();
    }

    /** @return who is new, with the password to start with */
    private Optional<Line> save(Change change, Actor actor) {
        var before = change.before();
        if (before == null) {
            var enrolled = desk.enrol(change.login(), change.as(), change.unit(), actor);
            return Optional.of(new Line(
                    enrolled.person().toString(),
                    enrolled.name(),
                    enrolled.login(),
                    enrolled.password().text()));
        }
        desk.revise(before.id(), change.as(), change.unit(), actor);
        return Optional.empty();
    }

    private static List<String> logins(Intake intake) {
        return intake.table().lines().stream().map(PeoplePlan::login).toList();
    }
}
