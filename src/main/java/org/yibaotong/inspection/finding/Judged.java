package org.yibaotong.inspection.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.springframework.data.relational.core.mapping.Column;
import org.yibaotong.inspection.indicator.Severity;
import org.yibaotong.inspection.judging.Judgement;

/**
 * The judgement a finding rests on (判断), as it is kept: whole, with its hash, so that it can be judged again to the byte.
 *
 * @param since since when it is so
 * @param on the day by which it was judged: what was seen in the week before is its evidence
 */
record Judged(
        String indicator,
        int indicatorVersion,
        Severity severity,
        @Column("judged") String text,
        String sha256,
        LocalDate since,
        @Column("judged_on") LocalDate on) {

    static Judged of(Judgement judgement) {
        var indicator = judgement.indicator();
        var text = judgement.text();
        return new Judged(
                indicator.code(),
                indicator.version(),
                indicator.severity(),
                text,
                sha256(text),
                judgement.since(),
                judgement.on());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
