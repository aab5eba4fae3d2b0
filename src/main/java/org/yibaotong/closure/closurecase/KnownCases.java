package org.yibaotong.closure.closurecase;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.CaseId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Actor;

/** The cases as the features beside this one know them (关停办理一览). */
@Component
public class KnownCases {

    private final ClosureCases cases;
    private final CaseSteps steps;

    KnownCases(ClosureCases cases, CaseSteps steps) {
        this.cases = cases;
        this.steps = steps;
    }

    /** The case by which an account is being closed. */
    public Optional<CaseId> openOf(AccountId account) {
        return cases.findByAccountIdAndStanding(account, CaseStanding.OPEN).map(ClosureCase::id);
    }

    /** Those of the accounts that are being closed by a case. */
    public Set<AccountId> beingClosed(Collection<AccountId> accounts) {
        return Set.copyOf(cases.open(accounts.stream().map(AccountId::value).toArray(UUID[]::new)));
    }

    public CaseFacts visible(CaseId id, Actor actor) {
        return facts(cases.getVisibleTo(id, CaseDesk.either(actor)));
    }

    /** The last one of which the public was told, whatever became of it. */
    public Optional<CaseFacts> told(AccountId account) {
        return cases.findByAccountIdOrderByBegunAtDesc(account).stream()
                .map(this::facts)
                .filter(CaseFacts::isTold)
                .findFirst();
    }

    private CaseFacts facts(ClosureCase closing) {
        return new CaseFacts(
                closing.id(),
                closing.number(),
                closing.account(),
                closing.unit(),
                closing.isWebsite(),
                closing.successor(),
                closing.standing(),
                closing.station(),
                steps.passed(closing.id(), CaseStation.DECISION)
                        .map(Proof::words)
                        .orElse(""),
                steps.passed(closing.id(), CaseStation.NOTICE).map(Proof::on).orElse(null),
                closing.noticeUntil(),
                closing.endedOn(),
                closing.whereTo(),
                closing.whereToLink(),
                List.copyOf(closing.services()));
    }
}
