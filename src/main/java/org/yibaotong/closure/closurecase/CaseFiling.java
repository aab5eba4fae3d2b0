package org.yibaotong.closure.closurecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.ClosingFilings;
import org.yibaotong.register.ClosingFilings.Ending;
import org.yibaotong.register.ClosingFilings.KnownFiling;
import org.yibaotong.register.FilingRecorded;
import org.yibaotong.register.FilingWithdrawn;
import org.yibaotong.shared.PersonId;

/**
 * The filings of a case (关停、注销备案), which follow it: that of the closing once it is known where everything goes, that of the cancellation
 * once the platform has cancelled. Where it is kept, what is not put down yet ends.
 */
@Component
class CaseFiling {

    private final ClosureCases cases;
    private final ClosingFilings filings;
    private final CaseSteps steps;

    CaseFiling(ClosureCases cases, ClosingFilings filings, CaseSteps steps) {
        this.cases = cases;
        this.filings = filings;
        this.steps = steps;
    }

    /** Those that were begun before filings followed them make up for it at their next station. */
    void follow(ClosureCase closing, PersonId by, Instant at) {
        if (closing.isOpen() && !closing.whereTo().isEmpty()) {
            filings.decided(ending(closing), by, at);
        }
        cancelled(closing, by, at);
    }

    private void cancelled(ClosureCase closing, PersonId by, Instant at) {
        if (closing.isCancelled() && !closing.whereTo().isEmpty()) {
            filings.cancelled(ending(closing), by, at);
        }
    }

    /** An account has one filing at a time: that of the cancellation may have waited for that of the closing. */
    @EventListener
    void makeUpFor(FilingRecorded recorded) {
        last(recorded.account()).ifPresent(closing -> cancelled(closing, recorded.by(), recorded.at()));
    }

    /** Likewise for one its unit asked for by itself and took back. */
    @EventListener
    void makeUpFor(FilingWithdrawn withdrawn) {
        last(withdrawn.account()).ifPresent(closing -> follow(closing, withdrawn.by(), withdrawn.at()));
    }

    private Optional<ClosureCase> last(AccountId account) {
        return cases.findByAccountIdOrderByBegunAtDesc(account).stream().findFirst();
    }

    private Ending ending(ClosureCase closing) {
        return new Ending(
                closing.account(),
                steps.reversedBefore(closing),
                reason(closing),
                closing.whereTo(),
                closing.whereToLink());
    }

    private String reason(ClosureCase closing) {
        var paper = steps.passed(closing.id(), CaseStation.DECISION)
                .map(Proof::words)
                .orElse("");
        return closing.number() + (paper.isEmpty() ? "" : "，" + paper);
    }

    /** What has to be put right where the account is kept after all. */
    List<String> breaks(ClosureCase closing) {
        return Stream.concat(Breaking.of(closing).stream(), breaking(closing).stream())
                .toList();
    }

    /** @return what has to be put right with it; empty where nothing was put down yet */
    private Optional<String> breaking(ClosureCase closing) {
        return ofThis(closing, filings.of(closing.account()))
                .filter(KnownFiling::isFiled)
                .map(filed -> "关停已经备案（" + filed.said() + "），要请全国系统那边改回来");
    }

    void reverse(ClosureCase closing, PersonId by, Instant at) {
        filings.reversed(closing.account(), by, at);
    }

    List<CasePage.Filed> page(ClosureCase closing) {
        return Stream.of(
                        ofThis(closing, filings.of(closing.account())).map(one -> filed("关停", one)),
                        ofThis(closing, filings.cancellationOf(closing.account()))
                                .map(one -> filed("注销", one)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What was put down for an earlier case, before the account was kept after all, says nothing of this one. */
    private Optional<KnownFiling> ofThis(ClosureCase closing, Optional<KnownFiling> last) {
        return last.filter(one -> !one.isFiled() || !one.changedAt().isBefore(steps.reversedBefore(closing)));
    }

    private static CasePage.Filed filed(String what, KnownFiling one) {
        return new CasePage.Filed(what, one.url(), one.said(), one.isFiled());
    }
}
