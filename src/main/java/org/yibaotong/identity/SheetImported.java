package org.yibaotong.identity;

import java.time.Instant;
import java.util.UUID;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A sheet of units or people was taken in (导入), after each of its changes. */
public record SheetImported(
        UUID intake, String what, String file, long added, long changed, long wrong, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by,
                "sheet.import",
                "intake",
                intake.toString(),
                what + "《" + file + "》：新增" + added + "，更改" + changed + "，有错未导入" + wrong,
                at);
    }
}
