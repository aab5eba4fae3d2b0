package org.yibaotong.identity.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

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
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
