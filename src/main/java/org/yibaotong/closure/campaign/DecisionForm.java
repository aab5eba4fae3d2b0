package org.yibaotong.closure.campaign;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.closure.Disposal;
import org.yibaotong.closure.closurecase.BeginForm;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Refusal;

/**
 * What is decided for one account or many.
 *
 * @param disposal none means as proposed
 * @param into the account it is merged into: its id, or the address of its page
 */
public record DecisionForm(
        @Nullable List<UUID> account,
        @Nullable Disposal disposal,
        @Nullable String reason,
        @Nullable String until,
        @Nullable String into) {

    static final DecisionForm EMPTY = new DecisionForm(List.of(), null, "", "", "");
    static final String[] FIELDS = {"disposal", "reason", "until", "into", "objection"};
    private static final int MOST = 5_000;

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What was ticked, by whichever of the two forms of the page it came. */
    List<AccountId> orChosen(ObjectionForm objection) {
        return Stream.of(account, objection.account())
                .flatMap(chosen -> chosen == null ? Stream.of() : chosen.stream())
                .distinct()
                .limit(MOST)
                .map(AccountId::new)
                .toList();
    }

    public boolean hasChosen(String id) {
        return has(account, id);
    }

    static boolean has(@Nullable List<UUID> chosen, String id) {
        return chosen != null && chosen.contains(UUID.fromString(id));
    }

    /** The same for one account. */
    DecisionForm of(AccountId one) {
        return new DecisionForm(List.of(one.value()), disposal, reason, until, into);
    }

    List<AccountId> accounts() {
        var chosen = account == null ? List.<UUID>of() : account;
        Refusal.when(chosen.isEmpty(), "campaign.decide.nothing-chosen");
        Refusal.when(chosen.size() > MOST, "campaign.decide.too-many", MOST);
        return chosen.stream().distinct().map(AccountId::new).toList();
    }

    Decision decision(Disposal proposed) {
        return new Decision(disposal == null ? proposed : disposal, or(reason), day(), successor());
    }

    @Nullable AccountId successor() {
        return BeginForm.accountIn(or(into));
    }

    private @Nullable LocalDate day() {
        if (or(until).isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(or(until).strip());
        } catch (DateTimeParseException e) {
            throw new Refusal("campaign.until.missing");
        }
    }
}
