package org.yibaotong.inspection.finding;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.files.FileId;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.indicator.Rule;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** Where pictures are added to what somebody saw (补图片), as when its page could not be fetched. */
@Service
@Transactional
class FindingPictureDesk {

    private final Findings findings;
    private final FindingPictures pictures;
    private final FindingTeller teller;
    private final Clock clock;

    FindingPictureDesk(Findings findings, FindingPictures pictures, FindingTeller teller, Clock clock) {
        this.findings = findings;
        this.pictures = pictures;
        this.teller = teller;
        this.clock = clock;
    }

    void add(FindingId id, List<FileId> shown, Actor actor) {
        var finding = findings.getVisibleTo(id, actor.reach(Role.REGISTRAR));
        Refusal.unless(finding.rule() == Rule.BY_HAND, "finding.pictures.by-machine");
        Refusal.unless(finding.state().isOpen(), "finding.pictures.over");
        Refusal.when(shown.isEmpty(), "finding.pictures.missing");
        var at = clock.instant();
        pictures.keep(id, shown, actor.person(), at);
        teller.step(finding, "补图片", shown.size() + "张", actor.person(), at);
    }
}
