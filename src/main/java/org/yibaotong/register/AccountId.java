package org.yibaotong.register;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** An account or website (账号) in the ledger. */
public record AccountId(UUID value) implements Identifier {

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    public static AccountId next() {
        return new AccountId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
