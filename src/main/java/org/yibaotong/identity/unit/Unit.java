package org.yibaotong.identity.unit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.identity.Units.Level;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.UnitId;

/** A unit (单位) in the tree of the city. */
@Table(schema = "identity", name = "unit")
record Unit(
        @Id UnitId id,
        @Nullable UnitId parentId,
        String name,
        String shortName,
        Level level,
        @Nullable String line,
        @Nullable String code,
        @Nullable Instant closedAt,
        @Version @Nullable Integer version) {

    @PersistenceCreator
    Unit {}

    static Unit open(
            @Nullable UnitId parent,
            String name,
            String shortName,
            Level level,
            @Nullable String line,
            @Nullable String code) {
        return new Unit(new UnitId(NewId.next()), parent, name, shortName, level, line, code, null, null);
    }

    UnitFacts facts() {
        return new UnitFacts(id, parentId, name, shortName, level, line);
    }
}
