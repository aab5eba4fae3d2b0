package org.yibaotong.shared;

import java.util.UUID;

/** A unit (单位): a city, district, street, community, department or centre. */
public record UnitId(UUID value) implements Identifier {

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    public static UnitId next() {
        return new UnitId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
