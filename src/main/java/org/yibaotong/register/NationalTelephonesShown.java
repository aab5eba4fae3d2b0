package org.yibaotong.register;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody took away a file for the national system with telephones in it (带电话的报送文件): one entry for all of them. */
public record NationalTelephonesShown(int accounts, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "national.show-telephones", "national", "file", accounts + "个账号", at);
    }
}
