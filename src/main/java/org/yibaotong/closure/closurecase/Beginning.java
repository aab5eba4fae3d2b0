package org.yibaotong.closure.closurecase;

import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.PersonId;

/**
 * What a case begins with.
 *
 * @param successor the account it is merged into, or null where it is closed
 * @param owner who is to handle it, as long as they can; else whoever begins it
 * @param whereTo where people go, as far as somebody said so already; may be empty
 */
public record Beginning(AccountId account, @Nullable AccountId successor, PersonId owner, String whereTo) {}
