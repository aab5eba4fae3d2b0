package org.yibaotong.identity.unitsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.identity.intake.Outcome.ADDED;
import static org.yibaotong.identity.intake.Outcome.CHANGED;
import static org.yibaotong.identity.intake.Outcome.UNCHANGED;
import static org.yibaotong.identity.intake.Outcome.WRONG;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.identity.intake.Fate;
import org.yibaotong.identity.unit.Unit;
import org.yibaotong.identity.unit.UnitDescription;
import org.yibaotong.identity.unit.UnitTree;
import org.yibaotong.identity.unit.UnitTree.Step;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.UnitId;
import org.yibaotong.sheets.Sheet;
import org.yibaotong.sheets.Table;
import org.yibaotong.sheets.Table.Line;

/** What a sheet of units would do. */
class UnitPlanTests {

    private static final String HEADING = "单位名称,简称,层级,上级单位,条线,编码";

    private final Unit city = new Unit(UnitId.next(), null, "示例市", "示例市", Level.CITY, null, "1", null, 0);
    private List<Unit> units = List.of(city);

    @Test
    void rowsMayStandInAnyOrder() {
        var fates = plan("河西社区,,社区,望江街道,,", "望江街道,,街道,望江区,,", "望江区,,区,示例市,,11");
        assertThat(fates).extracting(Fate::outcome).containsExactly(ADDED, ADDED, ADDED);
    }

    @Test
    void theSameSheetTwiceChangesNothing() {
        String[] sheet = {"望江区,望江,区,示例市,,11", "教育局,,部门,望江区,教育,119"};
        take(plan(sheet));
        assertThat(plan(sheet)).extracting(Fate::outcome).containsOnly(UNCHANGED);
    }

    @Test
    void aKnownUnitIsChangedAndMovedAndAnEmptyCellLeavesItAsItIs() {
        take(plan("望江区,望江,区,示例市,,11", "北岭区,,区,示例市,,12", "教育局,望江教育局,部门,望江区,教育,119"));
        var fates = plan("教育和体育局,,,北岭区,,119");
        assertThat(fates).extracting(Fate::outcome).containsExactly(CHANGED);
        var after = Objects.requireNonNull(fates.getFirst().change()).after();
        assertThat(after.description())
                .isEqualTo(new UnitDescription("教育和体育局", "望江教育局", Level.DEPARTMENT, "教育", "119"));
        assertThat(after.parentId()).isEqualTo(named("北岭区").id());
    }

    @Test
    void aWrongRowIsNamedAndTheOthersGoOn() {
        assertThat(reasons("望江区,,区,示例市,,11", "某社区,,社区,没有的街道,,", "某镇,,大镇,示例市,,", ",,街道,示例市,,", "某街道,,街道,,,"))
                .containsExactly(
                        "", "unit.find.unknown", "unit.level.unknown", "unit.name.missing", "unit.place.missing");
    }

    @Test
    void aRowTwiceInOneSheetIsWrong() {
        assertThat(reasons("望江区,,区,示例市,,11", "望江区,,区,示例市,,11")).containsExactly("", "intake.row.twice");
    }

    @Test
    void twoRowsThatWaitForEachOtherAreWrong() {
        assertThat(plan("甲局,,部门,乙局,,", "乙局,,部门,甲局,,")).extracting(Fate::outcome).containsOnly(WRONG);
    }

    @Test
    void aUnitBelowARowThatIsWrongIsWrongAsWell() {
        assertThat(reasons("坏街道,,街道,没有的区,,", "河西社区,,社区,坏街道,,"))
                .containsExactly("unit.find.unknown", "unit.find.unknown");
    }

    @Test
    void aCodeOfAClosedUnitIsNotGivenAgain() {
        var closed =
                new Unit(UnitId.next(), city.id(), "旧局", "旧局", Level.DEPARTMENT, null, "9", java.time.Instant.EPOCH, 0);
        units = List.of(city, closed);
        assertThat(reasons("新局,,部门,示例市,,9")).containsExactly("unit.code.taken");
    }

    private List<String> reasons(String... rows) {
        return plan(rows).stream()
                .map(fate -> fate.refusal() == null ? "" : fate.refusal().code())
                .toList();
    }

    private List<Fate<Step>> plan(String... rows) {
        return UnitPlan.of(lines(rows), new UnitTree(units, new Reach(Set.of(city.id()))));
    }

    private void take(List<Fate<Step>> fates) {
        var all = new ArrayList<>(units);
        fates.forEach(fate -> all.add(Objects.requireNonNull(fate.change()).after()));
        units = all;
    }

    private Unit named(String name) {
        return units.stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Line> lines(String... rows) {
        var cells = new ArrayList<List<String>>();
        cells.add(List.of(HEADING.split(",")));
        Arrays.stream(rows).forEach(row -> cells.add(List.of(row.split(",", -1))));
        return Table.find(List.of(new Sheet(cells)), UnitColumns.SHEET.columns())
                .lines();
    }
}
