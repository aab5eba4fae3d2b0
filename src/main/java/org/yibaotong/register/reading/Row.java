package org.yibaotong.register.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.figure.Measure;
import org.yibaotong.register.platform.AccountKey;

/**
 * A row of a ledger, understood (读懂的一行).
 *
 * @param given the titles of the columns it says something in
 * @param plainName by which the same account is met in other words
 */
public record Row(
        Details details,
        Set<String> given,
        Set<AccountKey> keys,
        String plainName,
        AccountState state,
        List<Contact> people,
        String whereTo,
        @Nullable LocalDate postedOn,
        @Nullable LocalDate interactedOn,
        Map<Measure, Long> figures) {

    /** Accounts of one name on two platforms are two, even where their links look alike: a 公众号 and a 服务号. */
    public String nameOnPlatform() {
        return nameOnPlatform(details.identity().platform(), plainName);
    }

    public static String nameOnPlatform(String platform, String plainName) {
        return platform + "|" + plainName;
    }
}
