package org.yibaotong.redirects;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** An old website (旧网站). */
public record OldSiteId(UUID value) implements Identifier {

    public static OldSiteId of(String text) {
        return new OldSiteId(UUID.fromString(text));
    }

    public static OldSiteId next() {
        return new OldSiteId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
