package org.yibaotong.closure;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** A unit's application to close accounts (关停申请). */
public record ApplicationId(UUID value) implements Identifier {

    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    public static ApplicationId next() {
        return new ApplicationId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
