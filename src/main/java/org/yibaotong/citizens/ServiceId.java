package org.yibaotong.citizens;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** A service for residents (便民服务). */
public record ServiceId(UUID value) implements Identifier {

    public static ServiceId of(String text) {
        return new ServiceId(UUID.fromString(text));
    }

    public static ServiceId next() {
        return new ServiceId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
