package org.yibaotong.identity.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes (动态口令, RFC 6238): six digits that change every thirty seconds. */
final class Totp {

    static final int SECONDS = 30;

    /** A phone's clock may be half a minute off. */
    private static final int STEPS_AROUND = 1;

    private Totp() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** The time step whose code was typed, if it is one of those near now. */
    static OptionalLong match(byte[] secret, String typed, Instant at) {
        var digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        var now = step(at);
        return LongStream.rangeClosed(now - STEPS_AROUND, now + STEPS_AROUND)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(UTF_8), digits.getBytes(UTF_8)))
                .findFirst();
    }

    /** RFC 4226, 5.3: four bytes at a place named by the last one. */
    static String code(byte[] secret, long step) {
        var hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int place = hash[hash.length - 1] & 0x0f;
        int number = ByteBuffer.wrap(hash).getInt(place) & 0x7fff_ffff;
        return "%06d".formatted(number % 1_000_000);
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
