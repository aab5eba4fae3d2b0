package org.yibaotong.inspection.run;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.inspection.finding.Findings;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.run.Weighing.Over;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Words;

/**
 * Tells the units what an inspection found (告知): one message a unit, however much it is, with what is most urgent by its name. The same is not
 * told again another day.
 */
@Component
class Telling {

    private final Runs runs;
    private final Findings findings;
    private final Indicators indicators;
    private final Accounts accounts;
    private final People people;
    private final Notices notices;
    private final Words words;

    Telling(
            Runs runs,
            Findings findings,
            Indicators indicators,
            Accounts accounts,
            People people,
            Notices notices,
            Words words) {
        this.runs = runs;
        this.findings = findings;
        this.indicators = indicators;
        this.accounts = accounts;
        this.words = words;
        this.people = people;
        this.notices = notices;
    }

    void units(Run run) {
        var sentences = new Urgent(accounts, indicators, words, run.on());
        runs.changed(run.id()).forEach((unit, changed) -> {
            var correspondents = people.holding(Role.CORRESPONDENT, unit);
            if (!correspondents.isEmpty()) {
                var urgent = changed.first().stream()
                        .flatMap(id -> findings.findById(id).stream())
                        .toList();
                var notice = new Notice(
                        "inspection.found",
                        "检查发现您单位的账号有" + changed.count() + "个问题要看",
                        sentences.of(urgent) + "改好以后下次检查会自动了结；和实际不符的可以申诉。",
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
