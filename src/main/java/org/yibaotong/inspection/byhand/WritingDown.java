package org.yibaotong.inspection.byhand;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.files.FileId;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Actor;

/** Writes down what somebody saw, with its page as it is now: asked for once all else is well, and before anything is written. */
@Component
class WritingDown {

    private final ByHandDesk desk;
    private final PageTaking pages;

    WritingDown(ByHandDesk desk, PageTaking pages) {
        this.desk = desk;
        this.pages = pages;
    }

    FindingId record(AccountId account, ByHandForm form, List<FileId> shown, Actor actor) {
        desk.check(account, form, actor);
        return desk.record(account, form, pages.take(form.checkedPage()), shown, actor);
    }
}
