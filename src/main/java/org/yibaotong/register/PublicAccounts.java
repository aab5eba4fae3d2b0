package org.yibaotong.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;

/** What everybody may know of the city's accounts (官方账号名录): those that speak for it, and where the closed ones went. */
public interface PublicAccounts {

    Rows<PublicAccount> find(Asked asked, Paging page);

    /** Those in use that these sponsors run, by their exact names, in the order of the directory. */
    List<PublicAccount> of(Collection<String> sponsors, int most);

    Verification verify(String pasted);

    /** One that the public may know of. */
    Optional<PublicAccount> find(AccountId account);

    /** All that are asked for one by one; of {@link Asked#EVERYTHING} the closed ones too, for ever. */
    void each(Asked asked, Consumer<PublicAccount> reader);

    /** Refuses a platform, level or state that does not exist: a program would take everything for what it asked for. */
    void refuseUnknown(Asked asked);

    /** How many speak for the city, and how many were closed. */
    Counts counts();

    List<Choice> platforms();

    List<Choice> tiers();

    /** How accounts of a list may stand, in the words of the public. */
    List<Choice> states(boolean closed);

    /**
     * What somebody looks for.
     *
     * @param state one of the {@link #states} of its list; anything else narrows nothing
     * @param closed those that are closed, or those in use; null for either, and for those of which nobody knows
     */
    record Asked(
            String words,
            String platform,
            String tier,
            String state,
            @Nullable Boolean closed) {

        public static final Asked EVERYTHING = new Asked("", "", "", "", null);

        public boolean isOfClosed() {
            return Boolean.TRUE.equals(closed);
        }
    }

    record Counts(long official, long closed) {}

    record Choice(String value, String word) {}

    /**
     * One account as the public may know it: no people, no telephones.
     *
     * @param called the account with its platform in one: 微博@望江发布
     * @param howToFind what to do in the app where no link leads to it; else empty
     * @param closedOn since when nothing is posted any more, as its case says where it has one; or null
     * @param whereTo where people go now
     * @param sponsorWas who ran it before, or empty
     * @param sponsorSince since when somebody else does, or null
     * @param avatar where its avatar is to be had, or empty
     * @param code where the code is to be had that leads to it, or empty
     */
    record PublicAccount(
            AccountId id,
            String name,
            String platform,
            String platformName,
            String called,
            String icon,
            String handle,
            String link,
            String howToFind,
            String sponsor,
            String tier,
            String state,
            boolean isOfficial,
            List<String> services,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn,
            String reason,
            String whereTo,
            String whereToLink,
            String sponsorWas,
            @Nullable LocalDate sponsorSince,
            String avatar,
            String code) {

        public boolean isClosed() {
            return closedOn != null;
        }
    }

    /** What came of asking whether an account is official. */
    record Verification(Answer answer, String seen, List<PublicAccount> accounts) {}

    /** The answers there are. */
    enum Answer {
        /** It is in the ledger and speaks for its unit. */
        OFFICIAL,
        /** It once was; whoever uses it now is not. */
        CLOSED,
        /** It is in the ledger, but out of its unit's hands: stolen, out of control, or not to be found again. */
        OUT_OF_HAND,
        /** The link tells which account it is, and the ledger does not know it. */
        UNKNOWN,
        /** The link does not tell which account it is. */
        UNCLEAR,
        /** Accounts with such a name are known. */
        NAMED
    }
}
