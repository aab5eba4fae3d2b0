package org.yibaotong.portal.accounts;

import org.jspecify.annotations.Nullable;
import org.yibaotong.register.PublicAccounts.Verdict;

/**
 * Whether an account is official.
 *
 * @param verdict null while nothing is asked
 */
public record VerifyPage(String asked, @Nullable Verdict verdict) {}
