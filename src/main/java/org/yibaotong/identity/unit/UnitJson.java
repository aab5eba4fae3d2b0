package org.yibaotong.identity.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.shared.UnitId;

/**
 * A unit as programs get it.
 *
 * @param parent the unit above it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitJson(
        UUID id,
        @Nullable UUID parent,
        String name,
        String shortName,
        Level level,
        @Nullable String line,
        @Nullable String code,
        boolean closed) {

    static UnitJson of(Unit unit) {
        return new UnitJson(
                unit.id().value(),
                value(unit.parentId()),
                unit.name(),
                unit.shortName(),
                unit.level(),
                unit.line(),
                unit.code(),
                !unit.isOpen());
    }

    static UnitJson of(UnitRow row) {
        return new UnitJson(
                row.id().value(),
                value(row.parent()),
                row.name(),
                row.shortName(),
                row.level(),
                orNull(row.line()),
                orNull(row.code()),
                row.closed());
    }

    private static @Nullable UUID value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
