package org.yibaotong.inspection;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;

/** Where everybody points out a mistake on a government website or account (我为政府网站找错), and reads what came of it. */
public interface PublicMistakes {

    /** A new code by which the answer is found, and nothing else known of who asks. */
    String code();

    /** What an account is called in public, where it is one. */
    Optional<String> name(AccountId account);

    /**
     * Sent twice with one code, it is one.
     *
     * @param from the network address, so that one does not send hundreds
     */
    void pointOut(Pointed pointed, String from);

    /** @param from whoever tries codes has to wait */
    Optional<Told> find(String code, String from);

    /** How to reach whoever has the code is forgotten at once, also a telephone nobody can prove on the portal. */
    void forgetContact(String code, String from);

    /** In how many working days it is answered. */
    int answeredWithin();

    /** How long a way to reach somebody is kept after the answer, in days. */
    long contactDays();

    /**
     * What somebody writes.
     *
     * @param account the one it is on, where that is known
     * @param page its address; where no account is named it must tell which
     * @param contact how to reach them, or empty
     */
    record Pointed(
            String code,
            @Nullable AccountId account,
            @Nullable MistakeKind kind,
            String page,
            String words,
            String contact) {}

    /**
     * What came of it.
     *
     * @param about the name of the account, or empty
     * @param answered when, or null
     * @param hasContact whether it is known how to reach whoever pointed it out
     * @param mendBy until when its unit is to put it right, where that is said
     */
    record Told(
            String about,
            MistakeKind kind,
            String page,
            String words,
            LocalDate pointedOut,
            LocalDate due,
            @Nullable LocalDate answered,
            String answer,
            MistakeStage stage,
            boolean hasContact,
            @Nullable LocalDate mendBy) {}
}
