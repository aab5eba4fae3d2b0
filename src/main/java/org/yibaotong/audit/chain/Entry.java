package org.yibaotong.audit.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.yibaotong.shared.Sha256;

/** One line of the trail, tied to the line before by its hash. */
public record Entry(
        long number,
        Instant at,
        UUID by,
        String what,
        String kind,
        String thing,
        String detail,
        String previous,
        String hash) {

    public static final RowMapper<Entry> MAPPER = (row, count) -> new Entry(
            row.getLong("number"),
            row.getObject("at", OffsetDateTime.class).toInstant(),
            row.getObject("by_id", UUID.class),
            row.getString("what"),
            row.getString("kind"),
            row.getString("thing"),
            row.getString("detail"),
            row.getString("previous"),
            row.getString("hash"));

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
        var digest = Sha256.digest();
        for (var part : List.of(parts)) {
            var bytes = part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
