package org.yibaotong.citizens.wish;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.drive.Drive;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.checker.Checker;
import org.yibaotong.text.checker.Overruling;

/**
 * A wish (微心愿) as everybody may know it: no name, no face, no school.
 *
 * @param parts by how many it may be shared
 * @param taken how many of the parts are claimed
 * @param revisedBy who wrote it anew last, or null
 * @param version how many times it was written anew: nobody decides about what they have not read
 */
public record Wish(
        WishId id,
        long number,
        Drive drive,
        UnitId unit,
        WishKind kind,
        String title,
        String detail,
        AgeBand ageBand,
        int price,
        int parts,
        WishState state,
        int taken,
        PersonId enteredBy,
        @Nullable PersonId revisedBy,
        int version,
        Consent consent,
        String receipt,
        String thanks,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate deletedOn) {

    private static final int TITLE_LONGEST = 30;
    private static final int DETAIL_LONGEST = 150;
    private static final int PARTS_MOST = 20;
    private static final int WORDS_LONGEST = 200;
    private static final Pattern MONEY = Pattern.compile("现金|红包|转账|汇款|打款|捐款|收款|付款码|银行卡|支付宝|学费|生活费|[给要借]钱");
    private static final Checker CHECKER = Checker.ofResidents();

    /** What is typed in of it. */
    record Said(WishKind kind, String title, String detail, AgeBand ageBand, int price, int parts) {

        Said {
            title = PlainText.line(title);
            detail = PlainText.line(detail);
        }

        Said checked(WishSettings settings) {
            Refusal.when(title.isEmpty(), "wish.title.missing");
            Refusal.when(PlainText.length(title) > TITLE_LONGEST, "wish.title.too-long", TITLE_LONGEST);
            Refusal.when(PlainText.length(detail) > DETAIL_LONGEST, "wish.detail.too-long", DETAIL_LONGEST);
            Refusal.when(MONEY.matcher(title + detail).find(), "wish.detail.money");
            Refusal.when(parts < 1 || parts > PARTS_MOST, "wish.parts.wrong", PARTS_MOST);
            int most = parts > 1 ? settings.mostShared() : settings.most();
            Refusal.when(price < 0 || price > most, "wish.price.too-high", most);
            return this;
        }
    }

    /** Once it is published, people claim what they read. Of two who write it anew the second reads first what the first wrote. */
    void revise(int seen) {
        Refusal.unless(state == WishState.DRAFT, "wish.revise.not-draft");
        Refusal.unless(seen == version, "wish.revise.meanwhile", title, detail);
    }

    /**
     * Nobody publishes what they entered or have not read, and nobody is told by it (未成年人网络保护条例第三十八条).
     *
     * @return what is taken for a name and is none, and why, as it is kept; or nothing
     */
    String publish(int seen, Wisher wisher, Overruling overruling, PersonId by, LocalDate today) {
        Refusal.unless(state == WishState.DRAFT, "wish.publish.not-draft");
        Refusal.unless(seen == version, "wish.publish.rewritten");
        Refusal.when(isWrittenBy(by), "wish.publish.own");
        Refusal.unless(drive.isAssessed(), "wish.publish.not-assessed");
        Refusal.when(ageBand.isMinor() && !consent.isGiven(), "wish.publish.no-consent");
        Refusal.unless(drive.dueOn().isAfter(today), "wish.publish.too-late");
        Refusal.when(wisher.isToldBy(told()), "wish.words.tells-person");
        var doubts = CHECKER.personal(List.of(told()), today);
        overruling.refuse(doubts, "wish.words.private", "wish.overruling.missing");
        return overruling.said(doubts);
    }

    /** What is taken in it for the name of a child. */
    public String doubted(LocalDate today) {
        return Overruling.names(CHECKER.personal(List.of(told()), today));
    }

    private String told() {
        return title + "。" + detail;
    }

    /** What is written for everybody at the end is looked over like what was written at the beginning. */
    String fulfil(String words, Wisher wisher, LocalDate today) {
        Refusal.unless(state == WishState.OPEN || state == WishState.INSTITUTION, "wish.fulfil.not-open");
        Refusal.when(state == WishState.OPEN && !isAllClaimed(), "wish.fulfil.not-claimed");
        return checked(words, wisher, today);
    }

    String thank(String words, Wisher wisher, LocalDate today) {
        Refusal.unless(state == WishState.FULFILLED, "wish.thanks.not-fulfilled");
        return checked(words, wisher, today);
    }

    /** Put right, it is still not told by what everybody reads. */
    Wisher corrected(Wisher right) {
        Refusal.when(right.isToldBy(title + "。" + detail + receipt + thanks), "wish.words.tells-person");
        return right;
    }

    public boolean isAllClaimed() {
        return taken >= parts;
    }

    public boolean isWrittenBy(PersonId person) {
        return person.equals(enteredBy) || person.equals(revisedBy);
    }

    /** Why is read by every clerk and stays on the trail for good: whose wish it is is not told by it. */
    void withdraw(String reason, @Nullable Wisher wisher, LocalDate today) {
        Refusal.when(state == WishState.FULFILLED || state == WishState.WITHDRAWN, "wish.withdraw.ended");
        Refusal.when(wisher != null && wisher.isToldBy(reason), "wish.reason.tells-person");
        Overruling.NONE.refuse(CHECKER.personal(List.of(reason), today), "wish.reason.private", "wish.reason.private");
    }

    private static String checked(String typed, Wisher wisher, LocalDate today) {
        var words = PlainText.line(typed);
        Refusal.when(words.isEmpty(), "wish.words.missing");
        Refusal.when(PlainText.length(words) > WORDS_LONGEST, "wish.words.too-long", WORDS_LONGEST);
        Refusal.when(wisher.isToldBy(words), "wish.words.tells-person");
        Overruling.NONE.refuse(CHECKER.personal(List.of(words), today), "wish.words.private", "wish.words.private");
        return words;
    }
}
