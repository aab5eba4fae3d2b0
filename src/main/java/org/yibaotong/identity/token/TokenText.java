package org.yibaotong.identity.token;

import java.security.SecureRandom;
import java.util.Base64;
import org.yibaotong.shared.Sha256;

/** The token as a program carries it. It begins with {@code ybt_}, so that one left in a file is found by who looks for secrets. */
final class TokenText {

    static final String PREFIX = "ybt_";

    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenText() {}

    static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Plain SHA-256 is enough: what is hashed is random, not chosen by people. */
    static byte[] hash(String token) {
        return Sha256.bytes(token);
    }
}
