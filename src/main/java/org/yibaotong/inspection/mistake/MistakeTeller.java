package org.yibaotong.inspection.mistake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;

/** Tells those who are to answer a mistake of it (告知). */
@Component
class MistakeTeller {

    private final Accounts accounts;
    private final People people;
    private final Notices notices;

    MistakeTeller(Accounts accounts, People people, Notices notices) {
        this.accounts = accounts;
        this.people = people;
        this.notices = notices;
    }

    void registrars(Mistake mistake) {
        tell(mistake, people.holding(Role.REGISTRAR, mistake.unit()), mistake.pointedOutAt());
    }

    /** Whoever reached it while it was the other unit's has heard of it. */
    void registrarsInsteadOf(UnitId former, Mistake mistake, Instant at) {
        var fresh = new ArrayList<>(people.holding(Role.REGISTRAR, mistake.unit()));
        fresh.removeAll(people.holding(Role.REGISTRAR, former));
        tell(mistake, fresh, at);
    }

    private void tell(Mistake mistake, Collection<PersonId> whom, Instant at) {
        var account = mistake.account();
        var about = account == null ? "" : accounts.get(account).name();
        notices.tell(
                new Notice(
                        "mistake.pointed-out",
                        about.isEmpty() ? "有人找错，还不知道是哪个账号" : about + "：有人找错",
                        mistake.isOverdue(Times.date(at))
                                ? "答复期限" + mistake.dueOn() + "已经过了，请尽快核实、答复。"
                                : "请在" + mistake.dueOn() + "前核实、答复。",
                        "/desk/mistakes/" + mistake.id()),
                whom,
                at);
    }
}
