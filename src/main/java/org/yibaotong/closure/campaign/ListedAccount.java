package org.yibaotong.closure.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.closure.Disposal;
import org.yibaotong.closure.policy.Ground;
import org.yibaotong.closure.policy.Known;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/**
 * One account on the list of a campaign (名单): what was known of it, what is proposed, and what was decided.
 *
 * @param wasOver whether it was cancelled before anybody decided
 * @param ground of the rule the proposal rests on
 * @param decision null while nobody has decided
 * @param objection of its unit, empty where there is none or it was answered
 */
record ListedAccount(
        CampaignId campaign,
        AccountId account,
        UnitId unit,
        boolean website,
        String platform,
        String tier,
        String category,
        Known known,
        boolean wasOver,
        Disposal proposal,
        Ground ground,
        @Nullable Decision decision,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        String objection,
        @Nullable PersonId objectedBy) {

    /** A person decides, and whoever decides otherwise than proposed, or closes what people need, says why. */
    ListedAccount decide(Decision made, boolean isBegun, PersonId by, Instant at, LocalDate today) {
        Refusal.when(wasOver, "campaign.decide.over");
        Refusal.when(isBegun && made.disposal() == Disposal.KEEP, "campaign.decide.case-begun");
        Refusal.when(isBegun && isOtherwise(made), "campaign.decide.case-goes-on");
        Refusal.when(account.equals(made.into()), "campaign.into.itself");
        made.refuseIncomplete(today);
        if (made.reason().isEmpty()) {
            Refusal.when(
                    made.disposal() != Disposal.KEEP && known.services() > 0,
                    "campaign.reason.services",
                    known.services());
            Refusal.when(made.disposal() != proposal, "campaign.reason.against-proposal");
            Refusal.unless(objection.isEmpty(), "campaign.reason.objection-unanswered");
        }
        return with(made, by, at, "", null);
    }

    /** Its case goes on as it was decided, whatever the list says afterwards. One that was begun although it was to be kept is put right. */
    private boolean isOtherwise(Decision made) {
        return decision != null
                && decision.disposal() != Disposal.KEEP
                && (made.disposal() != decision.disposal() || !Objects.equals(made.into(), decision.into()));
    }

    /** 提异议: its unit sees it otherwise. */
    ListedAccount object(String reason, boolean isBegun, PersonId by) {
        Refusal.when(isBegun || wasOver, "campaign.object.case-begun");
        Refusal.when(reason.isBlank(), "campaign.objection.missing");
        return with(decision, decidedBy, decidedAt, reason, by);
    }

    boolean isOpen() {
        return decision == null;
    }

    private ListedAccount with(
            @Nullable Decision made,
            @Nullable PersonId by,
            @Nullable Instant at,
            String objection,
            @Nullable PersonId objectedBy) {
        return new ListedAccount(
                campaign,
                account,
                unit,
                website,
                platform,
                tier,
                category,
                known,
                wasOver,
                proposal,
                ground,
                made,
                by,
                at,
                objection,
                objectedBy);
    }
}
