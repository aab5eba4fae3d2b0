package org.yibaotong.identity.unit;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.UnitChanged;
import org.yibaotong.identity.UnitClosed;
import org.yibaotong.identity.UnitMoved;
import org.yibaotong.identity.UnitOpened;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Where the tree of units is kept: units are opened, described anew, moved and closed, each within one's reach. */
@Service
@Transactional
public class UnitDesk {

    private final UnitTable units;
    private final TreeLock lock;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitDesk(UnitTable units, TreeLock lock, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.lock = lock;
        this.events = events;
        this.clock = clock;
    }

    public Unit open(UnitId below, UnitDescription as, Actor actor) {
        var tree = treeToChange(actor);
        return keep(tree, tree.open(below, as), actor);
    }

    public void describe(UnitId id, UnitDescription as, Actor actor) {
        var tree = treeToChange(actor);
        keep(tree, tree.revise(id, tree.get(id).parentId(), as), actor);
    }

    public void move(UnitId id, UnitId below, Actor actor) {
        var tree = treeToChange(actor);
        keep(tree, tree.revise(id, below, tree.get(id).description()), actor);
    }

    /** @param said the name of the unit, as whoever closes it says it */
    public void close(UnitId id, String said, Actor actor) {
        var tree = treeToChange(actor);
        var step = tree.close(id, said, clock.instant());
        refuseWhenAny(units.countPeople(id), "unit.close.has-people");
        refuseWhenAny(units.countRoles(id), "unit.close.has-roles");
        keep(tree, step, actor);
    }

    /** The whole tree, locked for changes until commit. */
    public UnitTree treeToChange(Actor actor) {
        lock.toChange();
        return tree(actor);
    }

    /** The whole tree, to try changes on. */
    public UnitTree tree(Actor actor) {
        return new UnitTree(units.findAll(), actor.reach(Role.SYSTEM_ADMINISTRATOR));
    }

    /** Saves one change of that tree and tells the trail. */
    public Unit keep(UnitTree tree, UnitTree.Step step, Actor actor) {
        if (step.after().equals(step.before())) {
            return step.after();
        }
        tell(tree, step.before(), step.after(), actor);
        return units.save(step.after());
    }

    private void tell(UnitTree tree, @Nullable Unit before, Unit after, Actor actor) {
        var by = actor.person();
        var at = clock.instant();
        var above = tree.above(after).map(Unit::name).orElse("");
        if (before == null) {
            events.publishEvent(new UnitOpened(after.id(), after.name(), above, by, at));
            return;
        }
        if (!after.isOpen()) {
            events.publishEvent(new UnitClosed(after.id(), after.name(), by, at));
        }
        if (!after.description().equals(before.description())) {
            var words = before.description().inWords();
            events.publishEvent(
                    new UnitChanged(after.id(), words, after.description().inWords(), by, at));
        }
        if (!Objects.equals(after.parentId(), before.parentId())) {
            var from = tree.above(before).map(Unit::name).orElse("");
            events.publishEvent(new UnitMoved(after.id(), after.name(), from, above, by, at));
        }
    }

    private static void refuseWhenAny(long count, String code) {
        Refusal.when(count > 0, code, count);
    }
}
