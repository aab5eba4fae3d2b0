package org.yibaotong.closure.closurecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case with its steps, as programs read it. */
record CaseJson(
        UUID id,
        String number,
        UUID account,
        @Nullable UUID successor,
        UUID owner,
        CaseStanding standing,
        CaseStation station,
        @Nullable LocalDate noticeUntil,
        @Nullable LocalDate cancelBy,
        @Nullable LocalDate watchUntil,
        @Nullable LocalDate endedOn,
        String whereTo,
        String whereToLink,
        List<ServiceHome> services,
        List<StepJson> steps) {

    record StepJson(
            long number,
            @Nullable CaseStation station,
            String act,
            LocalDate on,
            String words,
            String link,
            boolean hasFile,
            Instant at) {

        static StepJson of(CaseSteps.Step step) {
            var proof = step.proof();
            return new StepJson(
                    step.number(),
                    step.station(),
                    step.act(),
                    proof.on(),
                    proof.words(),
                    proof.link(),
                    proof.file() != null,
                    step.at());
        }
    }

    static CaseJson of(ClosureCase closing, List<CaseSteps.Step> steps) {
        var successor = closing.successor();
        return new CaseJson(
                closing.id().value(),
                closing.number(),
                closing.account().value(),
                successor == null ? null : successor.value(),
                closing.owner().value(),
                closing.standing(),
                closing.station(),
                closing.noticeUntil(),
                closing.cancelBy(),
                closing.watchUntil(),
                closing.endedOn(),
                closing.whereTo(),
                closing.whereToLink(),
                closing.services(),
                steps.stream().map(StepJson::of).toList());
    }
}
