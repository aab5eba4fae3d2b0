package org.yibaotong.portal.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.PublicAccounts.Choice;
import org.yibaotong.register.PublicAccounts.Counts;
import org.yibaotong.register.PublicAccounts.PublicAccount;

/**
 * One page of the directory.
 *
 * @param query what it is narrowed to, as it stands in an address
 */
public record DirectoryPage(
        String query,
        String words,
        String platform,
        String tier,
        String state,
        boolean closed,
        Counts counts,
        List<Choice> platforms,
        List<Choice> tiers,
        List<Choice> states,
        List<PublicAccount> accounts,
        long total,
        @Nullable String previous,
        @Nullable String next) {

    public boolean isNarrowed() {
        return !words.isEmpty() || !platform.isEmpty() || !tier.isEmpty() || !state.isEmpty();
    }
}
