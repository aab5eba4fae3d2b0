package org.yibaotong.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes new ids in the order of time (UUID version 7), so that fresh rows stand together in an index. */
public final class NewId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private NewId() {}

    public static UUID next() {
        long time = System.currentTimeMillis() << 16;
        long version = 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long variant = 0x8000000000000000L | (RANDOM.nextLong() >>> 2);
        return new UUID(time | version, variant);
    }
}
