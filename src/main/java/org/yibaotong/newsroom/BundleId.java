package org.yibaotong.newsroom;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** A bundle of stories (组稿). */
public record BundleId(UUID value) implements Identifier {

    public static BundleId of(String text) {
        return new BundleId(UUID.fromString(text));
    }

    public static BundleId next() {
        return new BundleId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
