package org.yibaotong.identity.factor;

import java.math.BigInteger;
import java.time.Instant;

/** What an authenticator app does with the letters it was given. */
public final class SixDigits {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private SixDigits() {}

    public static String of(String letters, Instant at) {
        var number = letters.replace(" ", "")
                .chars()
                .mapToObj(letter -> BigInteger.valueOf(ALPHABET.indexOf(letter)))
                .reduce(BigInteger.ZERO, (all, one) -> all.shiftLeft(5).add(one));
        var bytes = number.toByteArray();
        var secret = new byte[20];
        int length = Math.min(20, bytes.length);
        System.arraycopy(bytes, bytes.length - length, secret, 20 - length, length);
        return Totp.code(secret, Totp.step(at));
    }
}
