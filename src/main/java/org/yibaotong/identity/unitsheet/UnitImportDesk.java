package org.yibaotong.identity.unitsheet;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.SheetImported;
import org.yibaotong.identity.intake.Fate;
import org.yibaotong.identity.intake.Intake;
import org.yibaotong.identity.intake.Intake.Kind;
import org.yibaotong.identity.intake.Intakes;
import org.yibaotong.identity.intake.Outcome;
import org.yibaotong.identity.intake.Preview;
import org.yibaotong.identity.unit.UnitDesk;
import org.yibaotong.identity.unit.UnitTree.Step;
import org.yibaotong.shared.Actor;

/** Where sheets of units are looked at and taken over, all their good rows in one transaction or none. */
@Service
@Transactional
class UnitImportDesk {

    private final Intakes intakes;
    private final UnitDesk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitImportDesk(Intakes intakes, UnitDesk desk, ApplicationEventPublisher events, Clock clock) {
        this.intakes = intakes;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    UUID receive(String fileName, byte[] content, Actor actor) {
        return intakes.receive(Kind.UNITS, fileName, content, UnitColumns.ALL, actor.person());
    }

    Intake get(UUID id, Actor actor) {
        return intakes.get(id, Kind.UNITS, actor.person());
    }

    List<Fate<Step>> preview(Intake intake, Actor actor) {
        return UnitPlan.of(intake.table().lines(), desk.tree(actor));
    }

    List<Fate<Step>> run(UUID id, Actor actor) {
        var tree = desk.tree(actor);
        var intake = get(id, actor);
        intakes.finish(intake);
        var fates = UnitPlan.inOrderOfWork(intake.table().lines(), tree);
        for (var fate : fates) {
            if (fate.change() != null) {
                desk.keep(tree, fate.change(), actor);
            }
        }
        events.publishEvent(told(intake, fates, actor));
        return fates;
    }

    private SheetImported told(Intake intake, List<Fate<Step>> fates, Actor actor) {
        var counts = Preview.counts(fates);
        return new SheetImported(
                intake.id(),
                "单位表",
                intake.fileName(),
                counts.getOrDefault(Outcome.ADDED, 0L),
                counts.getOrDefault(Outcome.CHANGED, 0L),
                counts.getOrDefault(Outcome.WRONG, 0L),
                actor.person(),
                clock.instant());
    }
}
