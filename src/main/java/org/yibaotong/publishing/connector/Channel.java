package org.yibaotong.publishing.connector;

import java.util.Arrays;
import java.util.Locale;
import org.yibaotong.shared.NotFound;

/** Where a story can come out (渠道). */
public enum Channel {
    /** 门户. */
    PORTAL;

    /** As it is written in an address. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Channel of(String address) {
        return Arrays.stream(values())
                .filter(channel -> channel.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new NotFound("channel", address));
    }
}
