package org.yibaotong.identity.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;

/**
 * A unit as a program sends it.
 *
 * @param below the unit above it; for a new unit, or one that moves
 */
record SentUnit(
        String name,
        String shortName,
        @Nullable Level level,
        String line,
        String code,
        @Nullable UUID below) {

    SentUnit {
        name = line(name);
        shortName = line(shortName);
        line = line(line);
        code = line(code);
    }

    UnitDescription description() {
        return UnitDescription.of(name, shortName, level, line, code);
    }

    UnitId place() {
        if (below == null) {
            throw new Refusal("unit.place.missing");
        }
        return new UnitId(below);
    }

    private static String line(@Nullable String sent) {
        return sent == null ? "" : PlainText.line(sent);
    }
}
