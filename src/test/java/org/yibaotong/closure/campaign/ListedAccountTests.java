package org.yibaotong.closure.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.closure.Disposal;
import org.yibaotong.closure.policy.Ground;
import org.yibaotong.closure.policy.Known;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** What has to be said when a person decides what becomes of an account. */
class ListedAccountTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final PersonId SOMEBODY = PersonId.next();

    @Test
    void whatIsKeptSaysWhyAndUntilWhen() {
        assertRefused("campaign.reason.kept-without", () -> decide(Disposal.KEEP, "", TODAY.plusDays(1)));
        assertRefused("campaign.until.missing", () -> decide(Disposal.KEEP, "景区都靠它", null));
        assertRefused("campaign.until.past", () -> decide(Disposal.KEEP, "景区都靠它", TODAY));
        var kept = decide(Disposal.KEEP, "景区都靠它", TODAY.plusYears(1));
        assertThat(kept.isOpen()).isFalse();
    }

    @Test
    void whatIsMergedSaysIntoWhich() {
        assertRefused("campaign.into.missing", () -> decide(Disposal.MERGE, "重复", null));
        var one = listed(0, "");
        var itself = new Decision(Disposal.MERGE, "重复", null, one.account());
        assertRefused("campaign.into.itself", () -> one.decide(itself, false, SOMEBODY, Instant.EPOCH, TODAY));
    }

    @Test
    void closingAsProposedNeedsNoMoreWords() {
        assertThat(decide(Disposal.CLOSE, "", null).isOpen()).isFalse();
    }

    @Test
    void closingWhatPeopleNeedSaysWhereTheyGo() {
        assertRefused(
                "campaign.reason.services",
                () -> listed(2, "").decide(close(""), false, SOMEBODY, Instant.EPOCH, TODAY));
        listed(2, "").decide(close("挂号到卫生院窗口"), false, SOMEBODY, Instant.EPOCH, TODAY);
    }

    @Test
    void anObjectionIsAnsweredWithAReason() {
        var objected = listed(0, "").object("老人都看它", false, PersonId.next());
        assertRefused(
                "campaign.reason.objection-unanswered",
                () -> objected.decide(close(""), false, SOMEBODY, Instant.EPOCH, TODAY));
        assertThat(objected.decide(close("社区群里都能看到"), false, SOMEBODY, Instant.EPOCH, TODAY)
                        .objection())
                .isEmpty();
        assertRefused("campaign.objection.missing", () -> listed(0, "").object(" ", false, SOMEBODY));
    }

    @Test
    void onceItsCaseIsBegunItIsNotKept() {
        var one = listed(0, "");
        var keep = new Decision(Disposal.KEEP, "又不关了", TODAY.plusDays(9), null);
        assertRefused("campaign.decide.case-begun", () -> one.decide(keep, true, SOMEBODY, Instant.EPOCH, TODAY));
        assertRefused("campaign.object.case-begun", () -> one.object("又不同意了", true, SOMEBODY));
    }

    /** The case closes it all the same. */
    @Test
    void onceItsCaseIsBegunItIsNotDecidedOtherwise() {
        var closed = listed(0, "").decide(close("群众不看了"), false, SOMEBODY, Instant.EPOCH, TODAY);
        var merge = new Decision(Disposal.MERGE, "重复", null, AccountId.next());
        assertRefused("campaign.decide.case-goes-on", () -> closed.decide(merge, true, SOMEBODY, Instant.EPOCH, TODAY));
        assertThat(closed.decide(close("社区群里都能看到"), true, SOMEBODY, Instant.EPOCH, TODAY)
                        .decision())
                .isEqualTo(close("社区群里都能看到"));
        var merged = listed(0, "").decide(merge, false, SOMEBODY, Instant.EPOCH, TODAY);
        var elsewhere = new Decision(Disposal.MERGE, "重复", null, AccountId.next());
        assertRefused(
                "campaign.decide.case-goes-on", () -> merged.decide(elsewhere, true, SOMEBODY, Instant.EPOCH, TODAY));
        assertThat(listed(0, "")
                        .decide(merge, true, SOMEBODY, Instant.EPOCH, TODAY)
                        .isOpen())
                .as("nobody had decided when it was begun")
                .isFalse();
        var kept = decide(Disposal.KEEP, "景区都靠它", TODAY.plusYears(1));
        assertThat(kept.decide(close("又要关了"), true, SOMEBODY, Instant.EPOCH, TODAY)
                        .decision())
                .as("begun although it was to be kept")
                .isEqualTo(close("又要关了"));
    }

    @Test
    void aReasonHasItsLength() {
        assertRefused("campaign.reason.too-long", () -> close("长".repeat(301)));
    }

    private static Decision close(String reason) {
        return new Decision(Disposal.CLOSE, reason, null, null);
    }

    private static ListedAccount decide(Disposal disposal, String reason, @Nullable LocalDate until) {
        return listed(0, "").decide(new Decision(disposal, reason, until, null), false, SOMEBODY, Instant.EPOCH, TODAY);
    }

    private static ListedAccount listed(int services, String objection) {
        return new ListedAccount(
                CampaignId.next(),
                AccountId.next(),
                new UnitId(UUID.randomUUID()),
                false,
                "微信公众号",
                "STREET",
                "GOVERNMENT",
                new Known(false, "STREET", services, null, null, null, null, 0, ""),
                false,
                Disposal.CLOSE,
                Ground.TIER,
                null,
                null,
                null,
                objection,
                null);
    }
}
