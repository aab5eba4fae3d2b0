package org.yibaotong.redirects.batch;

import java.time.Instant;
import java.util.UUID;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A file of mappings was taken over (导入对照). It is one entry on the trail, with the file's hash. */
record MappingsTakenOver(
        UUID batch, String site, String file, String sha256, long added, long changed, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by,
                "mapping.import",
                "mapping",
                batch.toString(),
                "“" + site + "”《" + file + "》：新增" + added + "，更改" + changed + "，" + sha256,
                at);
    }
}
