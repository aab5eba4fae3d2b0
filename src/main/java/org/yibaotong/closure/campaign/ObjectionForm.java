package org.yibaotong.closure.campaign;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** What a unit says against what is proposed or decided for its accounts. */
public record ObjectionForm(
        @Nullable List<UUID> account, @Nullable String objection) {

    static final ObjectionForm EMPTY = new ObjectionForm(List.of(), "");
    private static final int MOST = 500;
    private static final int LONGEST = 500;

    static ObjectionForm of(AccountId account, String objection) {
        return new ObjectionForm(List.of(account.value()), objection);
    }

    public boolean hasChosen(String id) {
        return DecisionForm.has(account, id);
    }

    List<AccountId> accounts() {
        var chosen = account == null ? List.<UUID>of() : account;
        Refusal.when(chosen.isEmpty(), "campaign.decide.nothing-chosen");
        Refusal.when(chosen.size() > MOST, "campaign.object.too-many", MOST);
        return chosen.stream().distinct().map(AccountId::new).toList();
    }

    String checkedReason() {
        var typed = PlainText.lines(DecisionForm.or(objection)).strip();
        Refusal.when(PlainText.length(typed) > LONGEST, "campaign.objection.too-long", LONGEST);
        return typed;
    }
}
