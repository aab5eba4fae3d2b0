package org.yibaotong.audit.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** One line of the trail, tied to the line before by its hash. */
record Entry(
        long number,
        Instant at,
        UUID by,
        String what,
        String kind,
        String thing,
        String detail,
        String previous,
        String hash) {

    /** The hash before the first line. */
    static final String START = "0".repeat(64);

    static Entry after(
            long number, String previous, Instant at, UUID by, String what, String kind, String thing, String detail) {
        return new Entry(
                number,
                at,
                by,
                what,
                kind,
                thing,
                detail,
                previous,
                hash(number, previous, at, by, what, kind, thing, detail));
    }

    boolean follows(long lastNumber, String lastHash) {
        return number == lastNumber + 1
                && previous.equals(lastHash)
                && hash.equals(hash(number, previous, at, by, what, kind, thing, detail));
    }

    /** Each part is written with its length, so that no two different lines are written alike. */
    private static String hash(Object... parts) {
        var digest = sha256();
        for (var part : List.of(parts)) {
            var bytes = part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
