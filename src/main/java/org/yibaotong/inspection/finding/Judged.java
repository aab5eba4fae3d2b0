package org.yibaotong.inspection.finding;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Column;
import org.yibaotong.inspection.indicator.Severity;
import org.yibaotong.inspection.judging.Judgement;
import org.yibaotong.shared.Sha256;

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
                Sha256.of(text),
                judgement.since(),
                judgement.on());
    }
}
