package org.yibaotong.identity.role;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.RoleEnded;
import org.yibaotong.identity.RoleGranted;
import org.yibaotong.identity.role.Holders.Holder;
import org.yibaotong.identity.unit.TreeLock;
import org.yibaotong.identity.unit.Unit;
import org.yibaotong.identity.unit.UnitBook;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Words;

/** Where roles are granted and taken back (授权). A grant ends; it never vanishes. */
@Service
@Transactional
public class RoleDesk {

    /** Without one of each within reach, nobody could mend anything there any more. */
    private static final Set<Role> NEEDED = Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR);

    private final Grants grants;
    private final Holders holders;
    private final UnitBook units;
    private final TreeLock tree;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleDesk(
            Grants grants,
            Holders holders,
            UnitBook units,
            TreeLock tree,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.grants = grants;
        this.holders = holders;
        this.units = units;
        this.tree = tree;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** Granting twice is one grant. Two opposing grants at once wait for each other at the person's row. */
    void grant(PersonId person, Role role, UnitId at, Actor actor) {
        Refusal.when(actor.is(person), "role.grant.to-oneself");
        tree.toUse();
        var unit = visible(at, actor);
        Refusal.unless(unit.isOpen(), "role.grant.closed-unit", unit.name());
        var holder = holders.lock(person);
        requireReach(holder.unit(), actor);
        Refusal.unless(holder.active(), "role.grant.inactive", holder.name());
        var held = new RolesHeld(grants.live(person));
        held.refuseExcluded(role);
        if (held.holds(role, at)) {
            return;
        }
        grants.grant(person, role, at, actor.person());
        events.publishEvent(
                new RoleGranted(person, holder.name(), words.of(role), unit.name(), actor.person(), clock.instant()));
    }

    void end(UUID id, Actor actor) {
        tree.toUse();
        var grant = grants.findLive(id).orElseThrow(() -> new NotFound("grant", id));
        requireReach(grant.unit(), actor);
        end(grant, holders.lock(grant.person()), actor);
    }

    /** Whoever is deactivated loses every role; coming back does not bring them back. */
    public void endAll(PersonId person, Actor actor) {
        tree.toUse();
        var holder = holders.lock(person);
        grants.live(person).forEach(grant -> end(grant, holder, actor));
    }

    /**
     * Whoever moves (调动) loses what they held at the unit they leave; what they hold elsewhere stays.
     *
     * @return which roles those were, in words
     */
    public List<String> endAt(UnitId left, PersonId person, Actor actor) {
        tree.toUse();
        var holder = holders.lock(person);
        var ending = grants.live(person).stream()
                .filter(grant -> grant.unit().equals(left))
                .toList();
        ending.forEach(grant -> end(grant, holder, actor));
        return inWords(ending.stream());
    }

    /** What {@link #endAt} would end, to be read before. */
    @Transactional(readOnly = true)
    public List<String> heldAt(UnitId unit, PersonId person) {
        return inWords(grants.live(person).stream().filter(grant -> grant.unit().equals(unit)));
    }

    /** Those of them whose move may be refused, because nobody could mend anything there any more. */
    @Transactional(readOnly = true)
    public Set<PersonId> administratorsOfTheirOwnUnit(Collection<PersonId> people) {
        return grants.holdingAtTheirOwnUnit(NEEDED, people);
    }

    private void end(Grant grant, Holder holder, Actor actor) {
        if (NEEDED.contains(grant.role())) {
            grants.lock(grant.role());
        }
        if (!grants.end(grant, actor.person())) {
            throw new NotFound("grant", grant.id());
        }
        Refusal.when(
                NEEDED.contains(grant.role())
                        && grants.holding(grant.role(), grant.unit()).isEmpty(),
                "role.end.last",
                words.of(grant.role()));
        var unit = units.name(grant.unit());
        events.publishEvent(new RoleEnded(
                grant.person(), holder.name(), words.of(grant.role()), unit, actor.person(), clock.instant()));
    }

    private List<String> inWords(Stream<Grant> held) {
        return held.map(grant -> words.of(grant.role())).toList();
    }

    private Unit visible(UnitId unit, Actor actor) {
        requireReach(unit, actor);
        return units.get(unit);
    }

    private static void requireReach(UnitId unit, Actor actor) {
        if (!actor.reach(Role.SECURITY_ADMINISTRATOR).covers(unit)) {
            throw new NotFound("unit", unit);
        }
    }
}
