package org.yibaotong.identity.unitsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.identity.intake.SheetKind;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.Column;

/** The columns of a sheet of units, and the words people use for levels (层级). */
final class UnitColumns {

    static final Column NAME = Column.required("单位名称", "单位", "名称", "单位全称", "全称", "机构名称");
    static final Column SHORT_NAME = Column.optional("简称", "单位简称");
    static final Column LEVEL = Column.optional("层级", "级别", "单位层级", "行政层级", "类型", "单位类型");
    static final Column ABOVE = Column.optional("上级单位", "上级", "隶属", "隶属单位", "主管单位", "所属单位", "上级单位名称");
    static final Column LINE = Column.optional("条线", "系统", "领域", "行业");
    static final Column CODE = Column.optional("编码", "代码", "单位编码", "单位代码", "区划代码", "行政区划代码");

    static final SheetKind SHEET = new SheetKind(
            "UNITS",
            "单位",
            "个",
            "/desk/units",
            List.of(NAME, SHORT_NAME, LEVEL, ABOVE, LINE, CODE),
            List.of(List.of("望江区桃源街道", "桃源街道", "街道乡镇", "望江区", "", ""), List.of("桃源街道卫生院", "", "部门", "桃源街道", "卫健", "")),
            "");

    private static final Map<Level, String> WORDS = Map.of(
            Level.CITY, "市 地级市 市级 州",
            Level.DISTRICT, "区县 区 县 县级市 区级 县级 区县级",
            Level.STREET, "街道乡镇 街道 乡镇 镇 乡 镇街 街镇 乡镇街道 街道级 乡镇级",
            Level.COMMUNITY, "社区村 社区 村 村社区 村居 社区级 村级",
            Level.DEPARTMENT, "部门 单位 市直 区直 县直 市直部门 区直部门 县直部门 委办局",
            Level.CENTRE, "融媒体中心 融媒中心 中心");

    private static final Map<String, Level> LEVELS = WORDS.entrySet().stream()
            .flatMap(words -> Arrays.stream(words.getValue().split(" ")).map(word -> Map.entry(word, words.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private UnitColumns() {}

    static Level level(String written) {
        var level = LEVELS.get(written.replaceAll("[\\s、/和（）()]", ""));
        if (level == null) {
            throw new Refusal("unit.level.unknown", written);
        }
        return level;
    }
}
