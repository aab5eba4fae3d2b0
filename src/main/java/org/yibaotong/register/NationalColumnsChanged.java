package org.yibaotong.register;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** How the file for the national system looks was changed (改报送列). */
public record NationalColumnsChanged(String words, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "national.change", "national", "columns", words, at);
    }
}
