package org.yibaotong.identity.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.PersonId;
import org.yibaotong.sheets.Table;

/** A sheet somebody sent in (导入), read but not yet taken over. */
public record Intake(
        UUID id,
        SheetKind kind,
        String fileName,
        Table table,
        PersonId by,
        Instant at,
        @Nullable Instant doneAt) {

    public boolean isDone() {
        return doneAt != null;
    }
}
