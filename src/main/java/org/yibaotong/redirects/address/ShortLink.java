package org.yibaotong.redirects.address;

import java.util.Set;

/**
 * Addresses as they were printed in codes and sent in messages (短链接): a letter or two, and what was given out. On the portal's own host
 * these lead on like old addresses, and nothing else there does.
 */
public final class ShortLink {

    private static final Set<String> FIRST = Set.of("s", "q", "c", "t", "r", "qr", "dl");

    private ShortLink() {}

    /** @param path as it was sent, without its query */
    public static boolean isOne(String path) {
        int second = path.indexOf('/', 1);
        return second > 1 && second < path.length() - 1 && FIRST.contains(path.substring(1, second));
    }
}
