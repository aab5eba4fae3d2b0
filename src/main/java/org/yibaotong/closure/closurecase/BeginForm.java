package org.yibaotong.closure.closurecase;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Refusal;

/**
 * What is typed to begin a case.
 *
 * @param into the account it is merged into: its id, or the address of its page; empty where it is closed
 * @param owner who handles it; empty means whoever begins it
 */
public record BeginForm(
        @Nullable UUID account,
        @Nullable String into,
        @Nullable String owner) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    AccountId checkedAccount() {
        if (account == null) {
            throw new Refusal("closure.account.missing");
        }
        return new AccountId(account);
    }

    public String typedInto() {
        return into == null ? "" : into.strip();
    }

    @Nullable AccountId successor() {
        return accountIn(typedInto());
    }

    /** The account meant by its id or by the address of its page; nothing typed is null. */
    public static @Nullable AccountId accountIn(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        var id = ID.matcher(typed);
        Refusal.unless(id.find(), "closure.into.unknown");
        return AccountId.of(id.group());
    }

    public String login() {
        return owner == null ? "" : owner.strip();
    }
}
