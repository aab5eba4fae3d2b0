package org.yibaotong.register.account;

import java.util.List;
import org.yibaotong.register.AccountId;

/**
 * What many known accounts are brought to together (批量更改).
 *
 * @param differs what changes, in words
 * @param act its line in the history, such as 导入更改
 */
public record Revision(AccountId id, Details details, List<Contact> people, String differs, String act) {}
