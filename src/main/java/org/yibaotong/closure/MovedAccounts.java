package org.yibaotong.closure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;

/** What everybody may know of an account that is closed or going to be (旧门新门), and what they say of it. */
public interface MovedAccounts {

    /** Any the public may know of, those in use as well: whoever scans an old code wants to be told something. */
    Optional<MovedAccount> find(AccountId account);

    /** The notice (公告) of its closing, once it was given. */
    Optional<PublicNotice> notice(AccountId account);

    /** Somebody who came by the old door found what they came for, or did not; of who they are nothing is kept. */
    void answer(AccountId account, boolean found, String words, String address);

    /** How far it is. */
    enum Stage {
        IN_USE,
        /** The notice runs. */
        CLOSING,
        CLOSED
    }

    /**
     * @param called the account with its platform in one: 微博@望江发布
     * @param until the last day of the notice, or null where none runs any more
     * @param closedOn since when it is closed, or null
     * @param reason why it was closed, or empty
     * @param whereTo where people go now, in a sentence
     * @param hasNotice whether its notice can be read
     * @param archive where what it published is kept; empty where it is not
     */
    record MovedAccount(
            AccountId id,
            String name,
            String called,
            String sponsor,
            String link,
            Stage stage,
            @Nullable LocalDate until,
            @Nullable LocalDate closedOn,
            String reason,
            String whereTo,
            String whereToLink,
            List<MovedService> services,
            boolean hasNotice,
            String archive) {}

    /**
     * Something people did through it.
     *
     * @param home where they do it now; where it is given up, why
     */
    record MovedService(String name, String home, String link, String telephone, boolean givenUp) {}

    /**
     * @param correction what is said where it was taken back, or empty
     * @param signed who gave it, and when
     */
    record PublicNotice(
            String title,
            List<String> texts,
            List<MovedService> services,
            List<String> after,
            List<String> signed,
            String correction) {}
}
