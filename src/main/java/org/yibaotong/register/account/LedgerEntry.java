package org.yibaotong.register.account;

import java.time.LocalDate;
import java.util.List;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;

/**
 * An account to be entered together with many others (批量登记).
 *
 * @param act its line in the history, such as 导入
 */
public record LedgerEntry(
        AccountId id,
        Details details,
        AccountState state,
        LocalDate since,
        List<Contact> people,
        String whereTo,
        String act,
        String detail) {}
