package org.yibaotong.register.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Contacts;
import org.yibaotong.register.account.ManyAccounts;
import org.yibaotong.register.account.ManyAccounts.Known;
import org.yibaotong.register.figure.Measure;
import org.yibaotong.register.intake.KnownAccounts.Posted;

/** Gathers what is known of the accounts some rows are about, in a few queries however many rows they are. */
@Component
class KnownFacts {

    private final KnownAccounts known;
    private final ManyAccounts accounts;
    private final Contacts contacts;

    KnownFacts(KnownAccounts known, ManyAccounts accounts, Contacts contacts) {
        this.known = known;
        this.accounts = accounts;
        this.contacts = contacts;
    }

    /**
     * What is known.
     *
     * @param taken where a sponsor has a living account, as {@code sponsor|platform}
     */
    record Facts(
            Map<AccountId, Known> accounts,
            Map<AccountId, Map<Measure, Long>> figures,
            Map<AccountId, Posted> posted,
            Map<AccountId, LocalDate> interacted,
            Map<AccountId, List<Contact>> people,
            Set<String> taken) {}

    Facts of(List<Met> met, Intake intake) {
        var ids = met.stream().flatMap(one -> one.accounts().stream()).collect(Collectors.toSet());
        var sponsors = met.stream()
                .filter(one -> one.accounts().isEmpty())
                .map(one -> one.row().details().owners().sponsor())
                .collect(Collectors.toSet());
        var taken = known.taken(sponsors);
        return ids.isEmpty()
                ? new Facts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), taken)
                : new Facts(
                        accounts.of(ids),
                        known.figures(ids, intake.figuresOn(), intake.figuresMonth()),
                        known.posted(ids),
                        known.interacted(ids),
                        contacts.of(ids),
                        taken);
    }
}
