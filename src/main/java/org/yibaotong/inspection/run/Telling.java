package org.yibaotong.inspection.run;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.inspection.run.Weighing.Over;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Role;

/** Tells the units what an inspection found (告知): one message a unit, however much it is. */
@Component
class Telling {

    private final Runs runs;
    private final People people;
    private final Notices notices;

    Telling(Runs runs, People people, Notices notices) {
        this.runs = runs;
        this.people = people;
        this.notices = notices;
    }

    void units(Run run) {
        runs.changed(run.id()).forEach((unit, count) -> {
            var correspondents = people.holding(Role.CORRESPONDENT, unit);
            if (!correspondents.isEmpty()) {
                var notice = new Notice(
                        "inspection.found",
                        "检查发现您单位的账号有" + count + "个问题要看",
                        "改好以后下次检查会自动销号；和实际不符的可以申诉。",
                        "/desk/inspections");
                notices.tell(notice, correspondents);
            }
        });
    }

    /** Whoever disputed a finding need not wait for an answer any more once it is over. */
    void whoDisputed(List<Over> over) {
        for (var one : over) {
            var asker = one.finding().disputedBy();
            if (asker != null) {
                var notice = new Notice(
                        "finding.over",
                        "“" + one.account() + "”的问题了结了，不用再等答复",
                        one.why(),
                        "/desk/inspections/findings/" + one.finding().id());
                notices.tell(notice, List.of(asker));
            }
        }
    }
}
