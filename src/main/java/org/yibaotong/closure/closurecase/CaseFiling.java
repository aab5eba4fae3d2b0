package org.yibaotong.closure.closurecase;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.register.ClosingFilings;
import org.yibaotong.register.ClosingFilings.KnownFiling;
import org.yibaotong.shared.PersonId;

/** The filing of a closing (关停备案), which follows its case: it begins once it is known where everything goes, and ends where it is kept. */
@Component
class CaseFiling {

    private final ClosingFilings filings;
    private final CaseSteps steps;

    CaseFiling(ClosingFilings filings, CaseSteps steps) {
        this.filings = filings;
        this.steps = steps;
    }

    /** Those that were begun before filings followed them make up for it at their next station. */
    void follow(ClosureCase closing, PersonId by, Instant at) {
        if (!closing.whereTo().isEmpty() && closing.standing() == CaseStanding.OPEN) {
            filings.decided(closing.account(), reason(closing), closing.whereTo(), closing.whereToLink(), by, at);
        }
    }

    private String reason(ClosureCase closing) {
        var paper = steps.passed(closing.id(), CaseStation.DECISION)
                .map(Proof::words)
                .orElse("");
        return closing.number() + (paper.isEmpty() ? "" : "，" + paper);
    }

    /** @return what has to be put right with it; empty where nothing was put down yet */
    Optional<String> breaking(ClosureCase closing) {
        return filings.of(closing.account())
                .filter(KnownFiling::isFiled)
                .map(filed -> "关停已经备案（" + filed.said() + "），要请全国系统那边改回来");
    }

    void reverse(ClosureCase closing, PersonId by, Instant at) {
        filings.reversed(closing.account(), by, at);
    }

    CasePage.@Nullable Filed page(ClosureCase closing) {
        return filings.of(closing.account())
                .map(one -> new CasePage.Filed(one.url(), one.said(), one.isFiled()))
                .orElse(null);
    }
}
