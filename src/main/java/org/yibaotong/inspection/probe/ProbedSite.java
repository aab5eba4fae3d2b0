package org.yibaotong.inspection.probe;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.fetch.Asked;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.PersonId;

/**
 * A website whose turn it is (要检测的网站).
 *
 * @param known what it said of its home page last time
 * @param askedBy who wants it looked at again
 */
record ProbedSite(
        AccountId account,
        String address,
        Instant visitAt,
        Instant lookAt,
        Asked.@Nullable Known known,
        @Nullable PersonId askedBy) {

    boolean isToBeLookedAt(Instant now) {
        return !lookAt.isAfter(now);
    }

    static Asked.@Nullable Known known(String address, String tag, String modified) {
        return address.isEmpty() ? null : new Asked.Known(URI.create(address), tag, modified);
    }
}
