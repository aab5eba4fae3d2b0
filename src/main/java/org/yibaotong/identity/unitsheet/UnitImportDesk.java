package org.yibaotong.identity.unitsheet;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.intake.Fate;
import org.yibaotong.identity.intake.Intake;
import org.yibaotong.identity.intake.Intakes;
import org.yibaotong.identity.unit.UnitDesk;
import org.yibaotong.identity.unit.UnitTree.Step;
import org.yibaotong.shared.Actor;

/** Where sheets of units are looked at and taken over, all their good rows in one transaction or none. */
@Service
@Transactional
class UnitImportDesk {

    private final Intakes intakes;
    private final UnitDesk desk;

    UnitImportDesk(Intakes intakes, UnitDesk desk) {
        this.intakes = intakes;
        this.desk = desk;
    }

    Intake get(UUID id, Actor actor) {
        return intakes.get(id, UnitColumns.SHEET, actor.person());
    }

    List<Fate<Step>> preview(Intake intake, Actor actor) {
        return UnitPlan.of(intake.table().lines(), desk.tree(actor));
    }

    List<Fate<Step>> run(UUID id, Actor actor) {
        var tree = desk.treeToChange(actor);
        var intake = get(id, actor);
        intakes.finish(intake);
        var fates = UnitPlan.inOrderOfWork(intake.table().lines(), tree);
        for (var fate : fates) {
            if (fate.change() != null) {
                desk.keep(tree, fate.change(), actor);
            }
        }
        intakes.tell(intake, fates);
        return fates;
    }
}
