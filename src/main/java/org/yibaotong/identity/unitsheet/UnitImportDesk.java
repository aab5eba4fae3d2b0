package org.yibaotong.identity.unitsheet;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.intake.Fate;
import org.yibaotong.identity.intake.Intake;
import org.yibaotong.identity.intake.SheetKind;
import org.yibaotong.identity.intake.SheetWork;
import org.yibaotong.identity.unit.UnitDesk;
import org.yibaotong.identity.unit.UnitTree.Step;
import org.yibaotong.shared.Actor;

/** Where sheets of units are looked at and taken over, a hundred rows in one transaction. */
@Service
@Transactional
class UnitImportDesk implements SheetWork {

    private static final int AT_ONCE = 100;

    private final UnitDesk desk;

    UnitImportDesk(UnitDesk desk) {
        this.desk = desk;
    }

    @Override
    public SheetKind kind() {
        return UnitColumns.SHEET;
    }

    @Override
    public List<Fate<Step>> preview(Intake intake, Actor actor) {
        return UnitPlan.of(intake.table().lines(), desk.tree(actor));
    }

    @Override
    public int saveSome(Intake intake, Actor actor) {
        var tree = desk.treeToChange(actor);
        var steps = UnitPlan.inOrderOfWork(intake.table().lines(), tree).stream()
                .map(Fate::change)
                .filter(Objects::nonNull)
                .toList();
        steps.stream().limit(AT_ONCE).forEach(step -> desk.keep(tree, step, actor));
        return Math.max(0, steps.size() - AT_ONCE);
    }
}
