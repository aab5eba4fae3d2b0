package org.yibaotong.register;

import java.time.Instant;
import java.util.UUID;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A ledger was taken in (导入台账). It is one entry on the trail, with the file's hash; each account has its own line in its history. */
public record LedgerImported(
        UUID intake, String file, String sha256, long added, long changed, long wrong, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by,
                "ledger.import",
                "ledger",
                intake.toString(),
                "《" + file + "》：新增" + added + "，更改" + changed + "，有错未导入" + wrong + "，" + sha256,
                at);
    }
}
