package org.yibaotong.closure.closurecase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.watch.Look;
import org.yibaotong.closure.watch.Looks;
import org.yibaotong.identity.People;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Words;

/** What was seen while a case is watched over, line by line (观察), and what is to be searched for by people. */
@Component
class LookLines {

    private final Looks looks;
    private final CaseDays days;
    private final People people;
    private final Words words;

    LookLines(Looks looks, CaseDays days, People people, Words words) {
        this.looks = looks;
        this.days = days;
        this.people = people;
        this.words = words;
    }

    List<CasePage.Seen> of(CaseId id) {
        var all = looks.of(id);
        var names =
                people.names(all.stream().map(Look::by).filter(Objects::nonNull).toList());
        return all.stream().map(look -> seen(look, names)).toList();
    }

    /** Nothing while it is not due. */
    String toSearch(ClosureCase closing, AccountFacts account) {
        if (!looks.isSearchDue(closing.id(), days.today())) {
            return "";
        }
        return closing.isWebsite()
                ? "“" + account.name() + "”和它的域名"
                : account.platformName() + "里的“" + account.name() + "”"
                        + (account.handle().isEmpty() ? "" : "和账号" + account.handle());
    }

    private CasePage.Seen seen(Look look, Map<PersonId, String> names) {
        var by = look.by();
        return new CasePage.Seen(
                look.number(),
                words.of(look.what()),
                look.words(),
                look.on().toString(),
                by == null ? "" : names.getOrDefault(by, ""),
                look.isOpen(),
                look.settled());
    }
}
