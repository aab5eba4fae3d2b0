package org.yibaotong.portal.accounts;

import org.jspecify.annotations.Nullable;
import org.yibaotong.register.PublicAccounts.Verification;

/**
 * Whether an account is official.
 *
 * @param verification null while nothing is asked
 */
public record VerifyPage(String asked, @Nullable Verification verification) {}
