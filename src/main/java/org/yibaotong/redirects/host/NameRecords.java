package org.yibaotong.redirects.host;

import java.util.Optional;

/** Asks name servers what they keep of a name (解析记录); nothing where none of them says. */
interface NameRecords {

    Optional<NameRecord> of(String name);
}
