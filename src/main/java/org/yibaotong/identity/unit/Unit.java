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
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** A unit (单位) in the tree of the city. It may be renamed, moved and closed, but it never vanishes. */
@Table(schema = "identity", name = "unit")
public record Unit(
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
    public Unit {}

    static Unit open(@Nullable Unit above, UnitDescription as) {
        return new Unit(new UnitId(NewId.next()), null, as.name(), as.shortName(), as.level(), null, null, null, null)
                .revise(above, as);
    }

    /** Describes it anew, puts it below another unit, or both at once. */
    Unit revise(@Nullable Unit above, UnitDescription as) {
        Refusal.unless(isOpen(), "unit.change.closed", name);
        Refusal.unless(as.level().mayStandBelow(above == null ? null : above.level()), "unit.place.level");
        var parent = above == null ? null : above.id();
        return new Unit(id, parent, as.name(), as.shortName(), as.level(), as.line(), as.code(), null, version);
    }

    /** Cannot be taken back, so whoever closes it says its name. */
    Unit close(String said, Instant at) {
        Refusal.unless(isOpen(), "unit.change.closed", name);
        Refusal.unless(said.equals(name), "unit.close.other-name");
        return new Unit(id, parentId, name, shortName, level, line, code, at, version);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public UnitDescription description() {
        return new UnitDescription(name, shortName, level, line, code);
    }

    UnitFacts facts() {
        return new UnitFacts(id, parentId, name, shortName, level, line);
    }
}
