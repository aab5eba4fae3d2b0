package org.yibaotong.register;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** A request to file what becomes of an account (备案申请). */
public record FilingId(UUID value) implements Identifier {

    public static FilingId of(String text) {
        return new FilingId(UUID.fromString(text));
    }

    public static FilingId next() {
        return new FilingId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
