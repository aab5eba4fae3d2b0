package org.yibaotong.identity.person;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.PasswordReissued;
import org.yibaotong.identity.PersonChanged;
import org.yibaotong.identity.PersonDeactivated;
import org.yibaotong.identity.PersonEnrolled;
import org.yibaotong.identity.PersonMoved;
import org.yibaotong.identity.PersonMoved.Workplace;
import org.yibaotong.identity.PersonReactivated;
import org.yibaotong.identity.role.RoleDesk;
import org.yibaotong.identity.unit.TreeLock;
import org.yibaotong.identity.unit.Unit;
import org.yibaotong.identity.unit.UnitBook;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Where people come and go (人事): enrolled, moved, deactivated, given a new first password. */
@Service
@Transactional
public class PersonDesk {

    private final Persons persons;
    private final FormerPasswords former;
    private final Attempts attempts;
    private final UnitBook units;
    private final RoleDesk roles;
    private final TreeLock tree;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonDesk(
            Persons persons,
            FormerPasswords former,
            Attempts attempts,
            UnitBook units,
            RoleDesk roles,
            TreeLock tree,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.former = former;
        this.attempts = attempts;
        this.units = units;
        this.roles = roles;
        this.tree = tree;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody new, with the password to start with. It is nowhere else. */
    public record Enrolled(PersonId person, String login, String name, FirstPassword password) {}

    public Enrolled enrol(String login, PersonDetails as, UnitId unitId, Actor actor) {
        tree.toUse();
        var unit = openUnit(unitId, actor);
        Refusal.when(persons.findByLogin(login).isPresent(), "person.login.taken", login);
        var person = Person.enrol(login, as.name(), as.post(), unitId);
        var password = FirstPassword.next();
        person.setFirstPassword(password.hash(), clock.instant());
        insert(person);
        events.publishEvent(
                new PersonEnrolled(person.id(), login, as.name(), unit.name(), actor.person(), clock.instant()));
        return new Enrolled(person.id(), login, as.name(), password);
    }

    /** Another name, post or unit. What is held at the unit that is left ends (调动); roles held elsewhere stay. */
    public void revise(PersonId id, PersonDetails as, UnitId unitId, Actor actor) {
        tree.toUse();
        var person = getVisibleTo(id, actor);
        var before = person.details();
        var from = person.unit();
        if (before.equals(as) && from.equals(unitId)) {
            return;
        }
        if (!from.equals(unitId)) {
            openUnit(unitId, actor);
        }
        person.revise(as, unitId);
        if (!before.equals(as)) {
            events.publishEvent(new PersonChanged(id, before.inWords(), as.inWords(), actor.person(), clock.instant()));
        }
        if (!from.equals(unitId)) {
            move(person, from, actor);
        }
        persons.save(person);
    }

    private void move(Person person, UnitId from, Actor actor) {
        var ended = roles.endAt(from, person.id(), actor);
        events.publishEvent(new PersonMoved(
                person.id(),
                person.name(),
                new Workplace(from, units.name(from)),
                new Workplace(person.unit(), units.name(person.unit())),
                ended,
                actor.person(),
                clock.instant()));
    }

    public void deactivate(PersonId id, Actor actor) {
        Refusal.when(actor.is(id), "person.deactivate.oneself");
        getVisibleTo(id, actor);
        roles.endAll(id, actor);
        var person = persons.get(id);
        person.deactivate();
        persons.save(person);
        events.publishEvent(new PersonDeactivated(id, person.name(), actor.person(), clock.instant()));
    }

    public void reactivate(PersonId id, Actor actor) {
        tree.toUse();
        var person = getVisibleTo(id, actor);
        openUnit(person.unit(), actor);
        person.reactivate();
        persons.save(person);
        events.publishEvent(new PersonReactivated(id, person.name(), actor.person(), clock.instant()));
    }

    /** Opens the door again as well, if wrong passwords had shut it. */
    public FirstPassword reissuePassword(PersonId id, Actor actor) {
        Refusal.when(actor.is(id), "person.reissue.oneself");
        var person = getVisibleTo(id, actor);
        Refusal.unless(person.isActive(), "person.reissue.inactive");
        var password = FirstPassword.next();
        var now = clock.instant();
        if (person.passwordHash() != null) {
            former.add(id, person.passwordHash(), now);
        }
        person.setFirstPassword(password.hash(), now);
        persons.save(person);
        attempts.forget(id);
        events.publishEvent(new PasswordReissued(id, person.name(), actor.person(), now));
        return password;
    }

    public Person getVisibleTo(PersonId id, Actor actor) {
        return persons.findById(id)
                .filter(person -> covers(actor, person.unit()))
                .orElseThrow(() -> new NotFound("person", id));
    }

    /** Of two who take the same login at once, the database lets one pass. */
    private void insert(Person person) {
        try {
            persons.save(person);
        } catch (DuplicateKeyException taken) {
            throw new Refusal("person.login.taken", person.login());
        }
    }

    private Unit openUnit(UnitId id, Actor actor) {
        if (!covers(actor, id)) {
            throw new NotFound("unit", id);
        }
        var unit = units.get(id);
        Refusal.unless(unit.isOpen(), "person.unit.closed", unit.name());
        return unit;
    }

    private static boolean covers(Actor actor, UnitId unit) {
        return actor.reach(Role.SYSTEM_ADMINISTRATOR).covers(unit);
    }
}
