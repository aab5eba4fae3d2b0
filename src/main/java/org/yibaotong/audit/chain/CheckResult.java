package org.yibaotong.audit.chain;

import java.util.OptionalLong;

/**
 * What a check of the trail found.
 *
 * @param lines how many lines follow from each other, from the first on
 * @param hash of the last of them; noted elsewhere, it proves later that nothing before it was rewritten
 * @param broken the first line that is changed, missing or out of place, if there is one
 */
public record CheckResult(long lines, String hash, OptionalLong broken) {

    public boolean isWhole() {
        return broken.isEmpty();
    }
}
