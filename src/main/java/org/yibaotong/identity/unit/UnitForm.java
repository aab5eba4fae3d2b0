package org.yibaotong.identity.unit;

import org.jspecify.annotations.Nullable;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.text.PlainText;

/** What is typed in about a unit. */
public record UnitForm(
        String name, String shortName, @Nullable Level level, String line, String code, String below) {

    public UnitForm {
        name = line(name);
        shortName = line(shortName);
        line = line(line);
        code = line(code);
        below = line(below);
    }

    static UnitForm below(String above) {
        return new UnitForm("", "", null, "", "", above);
    }

    static UnitForm of(Unit unit) {
        return new UnitForm(unit.name(), unit.shortName(), unit.level(), or(unit.line()), or(unit.code()), "");
    }

    UnitDescription description() {
        return UnitDescription.of(name, shortName, level, line, code);
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : PlainText.line(typed);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
