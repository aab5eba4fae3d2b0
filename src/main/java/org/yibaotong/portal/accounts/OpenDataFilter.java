package org.yibaotong.portal.accounts;

import org.jspecify.annotations.Nullable;
import org.yibaotong.register.PublicAccounts.Asked;

/** The filters of the directory's page as they come with an address of open data: with none of them the data are whole. */
record OpenDataFilter(
        @Nullable String q,
        @Nullable String platform,
        @Nullable String tier,
        @Nullable String state,
        @Nullable Boolean closed) {

    Asked asked() {
        return new Asked(or(q).strip(), or(platform), or(tier), or(state), closed);
    }

    private static String or(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
