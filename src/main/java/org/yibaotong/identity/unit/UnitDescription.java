package org.yibaotong.identity.unit;

import org.jspecify.annotations.Nullable;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.shared.Refusal;

/** What a unit is called and counts as, wherever it stands in the tree. */
public record UnitDescription(
        String name,
        String shortName,
        Level level,
        @Nullable String line,
        @Nullable String code) {

    private static final int LONGEST_SHORT_NAME = 40;

    public UnitDescription {
        Refusal.when(name.isEmpty(), "unit.name.missing");
        Refusal.when(name.length() > 80, "unit.name.too-long");
        Refusal.when(shortName.length() > LONGEST_SHORT_NAME, "unit.short-name.too-long");
        Refusal.when(line != null && line.length() > 20, "unit.line.too-long");
        Refusal.unless(code == null || code.matches("[0-9A-Za-z-]{1,40}"), "unit.code.wrong", String.valueOf(code));
    }

    /** As typed: what is empty is left out, and a short name left out is the name itself. */
    public static UnitDescription of(String name, String shortName, @Nullable Level level, String line, String code) {
        if (level == null) {
            throw new Refusal("unit.level.missing");
        }
        var shown = shortName.isEmpty() ? name.substring(0, Math.min(LONGEST_SHORT_NAME, name.length())) : shortName;
        return new UnitDescription(name, shown, level, orNull(line), orNull(code));
    }

    /** In one line, as the trail keeps it. */
    String inWords() {
        return name + "（" + shortName + (line == null ? "" : "，" + line) + (code == null ? "" : "，" + code) + "）";
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
