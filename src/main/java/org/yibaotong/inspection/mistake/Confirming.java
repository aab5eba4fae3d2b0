package org.yibaotong.inspection.mistake;

import org.springframework.stereotype.Component;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.MistakeId;
import org.yibaotong.inspection.byhand.PageTaking;
import org.yibaotong.shared.Actor;

/** Confirms a mistake with its page as it is now: asked for once all else is well, and before anything is written. */
@Component
class Confirming {

    private final MistakeDesk desk;
    private final PageTaking pages;

    Confirming(MistakeDesk desk, PageTaking pages) {
        this.desk = desk;
        this.pages = pages;
    }

    FindingId confirm(MistakeId id, MistakeForm form, Actor actor) {
        var page = desk.check(id, form, actor);
        return desk.confirm(id, form, pages.take(page), actor);
    }
}
