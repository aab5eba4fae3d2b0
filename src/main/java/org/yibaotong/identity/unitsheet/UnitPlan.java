package org.yibaotong.identity.unitsheet;

import static org.yibaotong.identity.unitsheet.UnitColumns.ABOVE;
import static org.yibaotong.identity.unitsheet.UnitColumns.CODE;
import static org.yibaotong.identity.unitsheet.UnitColumns.LEVEL;
import static org.yibaotong.identity.unitsheet.UnitColumns.LINE;
import static org.yibaotong.identity.unitsheet.UnitColumns.NAME;
import static org.yibaotong.identity.unitsheet.UnitColumns.SHORT_NAME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.identity.intake.Fate;
import org.yibaotong.identity.unit.Unit;
import org.yibaotong.identity.unit.UnitDescription;
import org.yibaotong.identity.unit.UnitNames;
import org.yibaotong.identity.unit.UnitTree;
import org.yibaotong.identity.unit.UnitTree.Step;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.sheets.Table.Line;

/**
 * What a sheet of units would do to the tree. Rows may stand in any order: one that names a unit further down as the one above
 * it waits for that. A cell left empty leaves a known unit as it is.
 */
final class UnitPlan {

    private final UnitTree tree;
    private final UnitNames names;
    private final Map<UnitId, Integer> taken = new HashMap<>();
    private final List<Fate<Step>> fates = new ArrayList<>();

    private UnitPlan(UnitTree tree) {
        this.tree = tree;
        this.names = UnitNames.of(tree.open());
    }

    /** In the order of the sheet. */
    static List<Fate<Step>> of(List<Line> lines, UnitTree tree) {
        return inOrderOfWork(lines, tree).stream()
                .sorted(Comparator.comparingInt(fate -> fate.line().number()))
                .toList();
    }

    /** With each unit after the one above it, as it has to be saved. */
    static List<Fate<Step>> inOrderOfWork(List<Line> lines, UnitTree tree) {
        var plan = new UnitPlan(tree);
        var waiting = new ArrayList<>(lines);
        while (!waiting.isEmpty()) {
            var calls = calls(waiting);
            var ready = waiting.stream()
                    .filter(line -> !calls.containsKey(line.cell(ABOVE)))
                    .toList();
            var next = ready.isEmpty() ? List.copyOf(waiting) : ready;
            next.forEach(line -> plan.fates.add(plan.fate(line)));
            waiting.removeAll(next);
        }
        return plan.fates;
    }

    /** Everything by which a waiting row may be meant. */
    private static Map<String, Integer> calls(List<Line> waiting) {
        var calls = new HashMap<String, Integer>();
        for (var line : waiting) {
            Stream.of(NAME, SHORT_NAME, CODE)
                    .map(line::cell)
                    .filter(call -> !call.isEmpty())
                    .forEach(call -> calls.putIfAbsent(call, line.number()));
        }
        return calls;
    }

    private Fate<Step> fate(Line line) {
        try {
            var step = step(line);
            refuseTwice(step.after(), line);
            names.put(step.after());
            if (step.before() == null) {
                return Fate.added(line, step);
            }
            return step.after().equals(step.before()) ? Fate.unchanged(line) : Fate.changed(line, step);
        } catch (Refusal refusal) {
            return Fate.wrong(line, refusal);
        } catch (NotFound elsewhere) {
            return Fate.wrong(line, new Refusal("unit.find.unknown", line.cell(ABOVE)));
        }
    }

    private Step step(Line line) {
        Refusal.when(line.cell(NAME).isEmpty(), "unit.name.missing");
        var above = line.cell(ABOVE).isEmpty() ? null : names.get(line.cell(ABOVE));
        var known = known(line, above);
        known.map(Unit::id).map(taken::get).ifPresent(number -> {
            throw new Refusal("intake.row.twice", number);
        });
        return known.isEmpty() ? open(line, above) : revise(line, above, known.get());
    }

    private void refuseTwice(Unit unit, Line line) {
        taken.put(unit.id(), line.number());
    }

    /** By its code, else by its name below the one above, else by a name only one unit has. */
    private Optional<Unit> known(Line line, @Nullable Unit above) {
        var all = names.all();
        return all.stream()
                .filter(unit -> line.cell(CODE).equals(unit.code()))
                .findFirst()
                .or(() -> only(all.stream()
                        .filter(unit -> unit.name().equals(line.cell(NAME)))
                        .filter(unit -> above == null || above.id().equals(unit.parentId()))
                        .toList()));
    }

    private static Optional<Unit> only(List<Unit> same) {
        Refusal.when(same.size() > 1, "unit.import.which", same.size());
        return same.stream().findFirst();
    }

    private Step open(Line line, @Nullable Unit above) {
        if (above == null) {
            throw new Refusal("unit.place.missing");
        }
        return tree.open(
                above.id(),
                UnitDescription.of(
                        line.cell(NAME),
                        line.cell(SHORT_NAME),
                        line.cell(LEVEL).isEmpty() ? null : UnitColumns.level(line.cell(LEVEL)),
                        line.cell(LINE),
                        line.cell(CODE)));
    }

    private Step revise(Line line, @Nullable Unit above, Unit unit) {
        var as = new UnitDescription(
                line.cell(NAME),
                or(line.cell(SHORT_NAME), unit.shortName()),
                line.cell(LEVEL).isEmpty() ? unit.level() : UnitColumns.level(line.cell(LEVEL)),
                orNull(line.cell(LINE), unit.line()),
                orNull(line.cell(CODE), unit.code()));
        return tree.revise(unit.id(), above == null ? unit.parentId() : above.id(), as);
    }

    private static String or(String written, String known) {
        return written.isEmpty() ? known : written;
    }

    private static @Nullable String orNull(String written, @Nullable String known) {
        return written.isEmpty() ? known : Objects.requireNonNull(written);
    }
}
