package org.yibaotong.inspection;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** A mistake somebody pointed out (找错). */
public record MistakeId(UUID value) implements Identifier {

    public static MistakeId of(String text) {
        return new MistakeId(UUID.fromString(text));
    }

    public static MistakeId next() {
        return new MistakeId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
