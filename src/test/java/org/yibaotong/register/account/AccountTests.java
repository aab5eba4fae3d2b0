package org.yibaotong.register.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertThatRefusal;
import static org.yibaotong.register.account.Sample.DURUO;
import static org.yibaotong.register.account.Sample.NOON;
import static org.yibaotong.register.account.Sample.TODAY;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.shared.UnitId;

class AccountTests {

    @Test
    void postingStopsOnlyWithADayAndSomebodyWhoAnswers() {
        var account = Sample.at(AccountState.NOTICE_PERIOD);
        var nobody = new Move(AccountAct.STOP_POSTING, "", TODAY.plusDays(20), " ", null, "", "");
        var noDay = new Move(AccountAct.STOP_POSTING, "", null, "邱岚", null, "", "");
        assertThatRefusal(() -> account.take(nobody, "", DURUO, NOON, TODAY)).isEqualTo("account.answerable.missing");
        assertThatRefusal(() -> account.take(noDay, "", DURUO, NOON, TODAY)).isEqualTo("account.deadline.missing");
        Sample.take(account, AccountAct.STOP_POSTING);
        assertThat(account.deadline()).isEqualTo(TODAY.plusDays(30));
        assertThat(account.answerable()).isEqualTo("邱岚");
    }

    @Test
    void whatIsStoppedKeepsItsCountdownUntilItIsOver() {
        var account = Sample.at(AccountState.POSTING_STOPPED);
        account.take(Move.of(AccountAct.ARCHIVE, ""), "", DURUO, NOON, TODAY);
        account.take(Move.of(AccountAct.REQUEST_DEREGISTRATION, ""), "", DURUO, NOON, TODAY);
        assertThat(account.deadline()).isEqualTo(TODAY.plusDays(30));
        assertThat(account.answerable()).isEqualTo("邱岚");
        var later = new Move(AccountAct.FREEZE, "", TODAY.plusDays(40), "杜若", null, "", "");
        account.take(later, "", DURUO, NOON, TODAY);
        assertThat(account.deadline()).isEqualTo(TODAY.plusDays(40));
        assertThat(account.answerable()).isEqualTo("杜若");
        account.take(Move.of(AccountAct.CLEAR, ""), "", DURUO, NOON, TODAY);
        Sample.take(account, AccountAct.DEREGISTER);
        assertThat(account.deadline()).isNull();
        assertThat(account.answerable()).isEmpty();
    }

    @Test
    void itIsSaidSinceWhenAnAccountIsNotWithinScope() {
        var account = Sample.at(AccountState.NORMAL);
        assertThat(account.inScope().isWithin()).isTrue();
        var later = NOON.plus(Duration.ofDays(9));
        account.revise(scoped(account.details(), false), "", DURUO, later);
        assertThat(account.inScope().isWithin()).isFalse();
        assertThat(account.inScope().whyNot()).contains("台账从" + TODAY.plusDays(9) + "起");
        account.revise(scoped(account.details(), null), "", DURUO, later.plus(Duration.ofDays(1)));
        assertThat(account.inScope().isWithin()).as("still to be settled").isTrue();
        assertThat(account.inScope().since()).isEqualTo(TODAY.plusDays(10));
    }

    private static Details scoped(Details known, @Nullable Boolean within) {
        var now = known.owners();
        return new Details(
                known.identity(),
                new Owners(
                        now.supervisingUnit(),
                        now.sponsor(),
                        now.creditCode(),
                        now.sponsoringUnit(),
                        now.operatingUnit(),
                        now.contractor(),
                        now.contractUntil(),
                        now.verifiedAs(),
                        now.verifiedUntil(),
                        now.tier(),
                        now.category(),
                        within),
                known.purpose(),
                known.interaction(),
                known.papers(),
                known.site(),
                known.services(),
                known.columns());
    }

    /** Nobody looks after it while it is closed, so it is then that it is stolen: found again, it is not back in use. */
    @ParameterizedTest
    @EnumSource(
            value = AccountState.class,
            names = {
                "CLOSING_PROPOSED",
                "CLOSING_IN_APPROVAL",
                "NOTICE_PERIOD",
                "POSTING_STOPPED",
                "ARCHIVED",
                "DEREGISTERING"
            })
    void whatIsStolenWhileItIsClosedGoesOnClosingOnceItIsFound(AccountState closing) {
        var account = Sample.at(closing);
        Sample.take(account, AccountAct.FREEZE);
        Sample.take(account, AccountAct.LOSE);
        assertThat(account.goesOnClosing(AccountAct.CLEAR)).isTrue();
        account.take(Move.of(AccountAct.CLEAR, ""), "", DURUO, NOON, TODAY);
        assertThat(account.state()).isEqualTo(closing);
    }

    @ParameterizedTest
    @EnumSource(
            value = AccountState.class,
            names = {"NORMAL", "WARNED", "RECTIFYING", "UNATTENDED"})
    void whatIsStolenWhileItIsInUseIsInUseOnceItIsFound(AccountState used) {
        var account = Sample.at(used);
        Sample.take(account, AccountAct.FREEZE);
        assertThat(account.goesOnClosing(AccountAct.CLEAR)).isFalse();
        Sample.take(account, AccountAct.CLEAR);
        assertThat(account.state()).isEqualTo(AccountState.NORMAL);
    }

    @Test
    void whatWasKeptAfterAllIsNotClosingWhenItIsStolenLater() {
        var account = Sample.at(AccountState.NOTICE_PERIOD);
        for (var act : List.of(AccountAct.FREEZE, AccountAct.CLEAR, AccountAct.KEEP, AccountAct.FREEZE)) {
            Sample.take(account, act);
        }
        assertThat(account.goesOnClosing(AccountAct.CLEAR)).isFalse();
    }

    @Test
    void whyItIsClosedIsWhatWasSaidWhereClosingBegan() {
        var account = Sample.at(AccountState.NORMAL);
        take(account, AccountAct.PROPOSE_CLOSING, "长期不更新");
        assertThat(account.closingReason()).isEqualTo("长期不更新");
        take(account, AccountAct.FREEZE, "被盗");
        take(account, AccountAct.CLEAR, "找回来了");
        assertThat(account.closingReason()).as("stolen on the way").isEqualTo("长期不更新");
        take(account, AccountAct.REQUEST_CLOSING, "");
        take(account, AccountAct.ANNOUNCE, "望网信关〔2026〕118号");
        assertThat(account.closingReason()).isEqualTo("长期不更新");
        take(account, AccountAct.KEEP, "还有人用");
        assertThat(account.closingReason()).isEmpty();
        take(account, AccountAct.FREEZE, "被盗");
        assertThat(account.closingReason()).isEmpty();
    }

    private static void take(Account account, AccountAct act, String reason) {
        account.take(Move.of(act, reason), "", DURUO, NOON, TODAY);
    }

    @Test
    void nothingIsDueInThePast() {
        var yesterday = new Move(AccountAct.WARN, "", TODAY.minusDays(1), "", null, "", "");
        assertThatRefusal(() -> Sample.at(AccountState.NORMAL).take(yesterday, "", DURUO, NOON, TODAY))
                .isEqualTo("account.deadline.past");
    }

    @Test
    void deregisteringTellsPeopleWhereToGo() {
        var account = Sample.at(AccountState.DEREGISTERING);
        assertThatRefusal(() -> account.take(Move.of(AccountAct.DEREGISTER, ""), "", DURUO, NOON, TODAY))
                .isEqualTo("account.where-to.missing");
    }

    @Test
    void mergingNeedsAnotherAccount() {
        var account = Sample.at(AccountState.ARCHIVED);
        var itself = new Move(AccountAct.MERGE, "", null, "", account.id(), "", "");
        assertThatRefusal(() -> account.take(Move.of(AccountAct.MERGE, ""), "", DURUO, NOON, TODAY))
                .isEqualTo("account.successor.missing");
        assertThatRefusal(() -> account.take(itself, "", DURUO, NOON, TODAY)).isEqualTo("account.successor.itself");
    }

    @Test
    void whatIsOverIsNotRevised() {
        var account = Sample.at(AccountState.DEREGISTERED);
        var details = Sample.details("竹园在线", "竹园街道办事处", UnitId.next());
        assertThatRefusal(() -> account.revise(details, "名称", DURUO, NOON)).isEqualTo("account.revise.over");
    }

    @Test
    void postingStoppedIsNoWayToBegin() {
        var details = Sample.details("竹园街道在线", "竹园街道办事处", UnitId.next());
        assertThatRefusal(() -> Account.register(
                        AccountId.next(), details, AccountState.POSTING_STOPPED, TODAY, "微信公众号", DURUO, NOON))
                .isEqualTo("account.state.not-at-first");
    }

    @Test
    void whatIsTypedWrongIsNamed() {
        assertThatRefusal(() -> new Identity("wechat", "　", "", "", "", "")).isEqualTo("account.name.missing");
        assertThatRefusal(() -> new Identity("wechat", "望江", "", "javascript:alert(1)", "", ""))
                .isEqualTo("account.link.not-a-link");
        assertThatRefusal(() -> new Papers(null, "", "", "12345", "", "")).isEqualTo("account.site-code.wrong");
        assertThatRefusal(() -> new Site(null, "", null, 6, "", "")).isEqualTo("account.protection-level.wrong");
        assertThatRefusal(() -> new Contact(Duty.HEAD, "邱岚", "请打总机")).isEqualTo("account.contact.telephone-wrong");
        assertThatRefusal(() -> new Contact(Duty.HEAD, "", "13900000417")).isEqualTo("account.contact.name-missing");
        assertThatRefusal(() -> new SiteColumn("通知公告", "", 0)).isEqualTo("account.columns.days-wrong");
    }

    /** The last sign is worked out from the others, so a slip of the pen shows. */
    @Test
    void aCreditCodeWithASlipInItIsRefused() {
        assertThat(CreditCode.of("１１00 0000 0000 0000 0u")).isEqualTo("11000000000000000U");
        assertThat(CreditCode.of(" ")).isEmpty();
        for (var slip :
                List.of("11000000000000001U", "11000000000000000V", "1100000000000000U", "I1000000000000000U")) {
            assertThatRefusal(() -> CreditCode.of(slip)).isEqualTo("account.credit-code.wrong");
        }
    }

    /** An account may have been opened with a mailbox; nobody is called at one. */
    @Test
    void onlyWhoHoldsWhatItWasOpenedWithMayHaveAMailbox() {
        assertThat(new Contact(Duty.HOLDER, "邱岚", "bangong@wangjiang.example").telephone())
                .isEqualTo("bangong@wangjiang.example");
        assertThatRefusal(() -> new Contact(Duty.HEAD, "邱岚", "bangong@wangjiang.example"))
                .isEqualTo("account.contact.telephone-wrong");
    }

    @Test
    void aTelephoneIsReadHoweverItIsTypedAndShownInPart() {
        assertThat(new Contact(Duty.HEAD, "邱岚", "１３９ 0000 0417").masked()).isEqualTo("139****0417");
        assertThat(new Contact(Duty.HEAD, "邱岚", "（0000）8800—1200").telephone()).isEqualTo("00008800-1200");
        assertThat(List.of(new Contact(Duty.HEAD, "邱岚", "").masked())).containsExactly("");
    }
}
