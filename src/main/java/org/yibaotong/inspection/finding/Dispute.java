package org.yibaotong.inspection.finding;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.yibaotong.shared.PersonId;

/**
 * What was said against a finding (申诉).
 *
 * @param by whoever said last that it is none, or null
 * @param isMitigated whether it was decided that it does not make the account fail (核减)
 */
record Dispute(
        @Column("disputed_by") @Nullable PersonId by,
        @Column("mitigated") boolean isMitigated) {

    static final Dispute NONE = new Dispute(null, false);

    static Dispute of(PersonId by) {
        return new Dispute(by, false);
    }

    Dispute decided(Decision decision) {
        return new Dispute(by, decision == Decision.MITIGATED);
    }
}
