package org.yibaotong.citizens;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** A wish (微心愿). */
public record WishId(UUID value) implements Identifier {

    public static WishId of(String text) {
        return new WishId(UUID.fromString(text));
    }

    public static WishId next() {
        return new WishId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
