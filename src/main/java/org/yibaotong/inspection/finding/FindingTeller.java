package org.yibaotong.inspection.finding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.inspection.finding.Steps.Step;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;

/** Writes down what happened to a finding, and tells those it concerns (告知). */
@Component
public class FindingTeller {

    private final Steps steps;
    private final Accounts accounts;
    private final People people;
    private final Notices notices;

    FindingTeller(Steps steps, Accounts accounts, People people, Notices notices) {
        this.steps = steps;
        this.accounts = accounts;
        this.people = people;
        this.notices = notices;
    }

    /** The name of the account it is about. */
    String name(Finding finding) {
        return accounts.get(finding.account()).name();
    }

    public void step(Finding finding, String act, String detail, PersonId by, Instant at) {
        steps.add(List.of(new Step(finding.id(), act, detail, by, at)));
    }

    public void unit(Finding finding, String kind, String title, String text, Instant at) {
        tell(finding, kind, title, text, people.holding(Role.CORRESPONDENT, finding.unit()), at);
    }

    void registrars(Finding finding, String kind, String title, String text, Instant at) {
        tell(finding, kind, title, text, people.holding(Role.REGISTRAR, finding.unit()), at);
    }

    void tell(Finding finding, String kind, String title, String text, Collection<PersonId> whom, Instant at) {
        notices.tell(new Notice(kind, title, text, "/desk/inspections/findings/" + finding.id()), whom, at);
    }
}
