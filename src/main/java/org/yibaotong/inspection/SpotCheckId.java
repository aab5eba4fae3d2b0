package org.yibaotong.inspection;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** A spot check (抽查). */
public record SpotCheckId(UUID value) implements Identifier {

    public static SpotCheckId of(String text) {
        return new SpotCheckId(UUID.fromString(text));
    }

    public static SpotCheckId next() {
        return new SpotCheckId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
