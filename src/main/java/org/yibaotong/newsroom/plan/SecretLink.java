package org.yibaotong.newsroom.plan;

import java.security.SecureRandom;
import java.util.Base64;
import org.yibaotong.shared.Sha256;

/**
 * An address nobody can guess (只有对方知道的链接). Shown once to whoever makes it; kept is its hash alone.
 *
 * @param text what stands in the address
 */
record SecretLink(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    static SecretLink next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Plain SHA-256 is enough: what is hashed is random. */
    String hash() {
        return Sha256.of(text);
    }
}
