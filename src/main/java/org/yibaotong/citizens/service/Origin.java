package org.yibaotong.citizens.service;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * The account a service was found in before (原账号).
 *
 * @param accountId in the ledger, or null where it is not known which it was
 * @param accountName as people knew it, or empty where the service is new
 */
public record Origin(@Nullable UUID accountId, String accountName) {

    static final Origin NONE = new Origin(null, "");

    private static final int LONGEST = 60;
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    /** @param written the account's number, or the address of its page in the ledger */
    static Origin of(String name, String written) {
        var found = ID.matcher(written);
        Refusal.unless(written.isBlank() || found.find(), "service.account.unclear");
        var line = PlainText.line(name);
        Refusal.when(line.isEmpty() && !written.isBlank(), "service.account-name.missing");
        Refusal.when(PlainText.length(line) > LONGEST, "service.account-name.too-long", LONGEST);
        return new Origin(written.isBlank() ? null : UUID.fromString(found.group()), line);
    }
}
