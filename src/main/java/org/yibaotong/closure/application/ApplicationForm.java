package org.yibaotong.closure.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;

/**
 * What is typed to ask for accounts to be closed.
 *
 * @param whereTo where people go instead
 */
public record ApplicationForm(
        @Nullable List<UUID> account,
        @Nullable String reason,
        @Nullable String whereTo) {

    static final ApplicationForm EMPTY = new ApplicationForm(List.of(), "", "");
    static final String[] FIELDS = {"reason", "whereTo"};

    static ApplicationForm of(AccountId account) {
        return new ApplicationForm(List.of(account.value()), "", "");
    }

    /** All that could be asked for. */
    static ApplicationForm of(List<ApplicationPage.Account> choices) {
        return new ApplicationForm(
                choices.stream().map(one -> UUID.fromString(one.id())).toList(), "", "");
    }

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    List<AccountId> accounts() {
        return account == null
                ? List.of()
                : account.stream().distinct().map(AccountId::new).toList();
    }

    public boolean isChosen(String id) {
        return account != null && account.contains(UUID.fromString(id));
    }
}
