package org.yibaotong.inspection.run;

import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
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
}
