package org.yibaotong.closure.closurecase;

import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;

/**
 * What a case begins with.
 *
 * @param successor the account it is merged into, or null where it is closed
 */
public record Beginning(AccountId account, @Nullable AccountId successor) {}
