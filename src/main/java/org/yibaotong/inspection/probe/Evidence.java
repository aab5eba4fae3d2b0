package org.yibaotong.inspection.probe;

import org.springframework.stereotype.Component;
import org.yibaotong.inspection.look.PageCopy;
import org.yibaotong.inspection.look.PageText;
import org.yibaotong.inspection.look.SeenPage;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.NotFound;
import org.yibaotong.web.Times;

/** Puts the page together that shows what was seen: as text, since a page of a stranger must not run here. */
@Component
class Evidence {

    private static final int TEXT_MOST = 4_000;

    private final PageCopies copies;
    private final Accounts accounts;
    private final SiteWords words;

    Evidence(PageCopies copies, Accounts accounts, SiteWords words) {
        this.copies = copies;
        this.accounts = accounts;
        this.words = words;
    }

    EvidencePage page(Looks.Kept kept, int place) {
        var page = seen(kept, place);
        var copy = copies.find(page.content().hash());
        var url = "/desk/inspections/looks/" + kept.id() + "/pages/" + place;
        return new EvidencePage(
                "/desk/inspections/sites/" + kept.account() + "?on=" + kept.on(),
                accounts.get(kept.account()).name(),
                SitePages.what(page),
                page.address(),
                page.way(),
                words.of(page.result()),
                words.said(page.answered()),
                Times.minute(kept.at()),
                page.content().hash(),
                page.content().bytes(),
                page.content().isCut(),
                kept.look().rules(),
                copy.isPresent(),
                url + "/copy",
                copy.map(one -> PageText.of(one.content(), one.type(), TEXT_MOST))
                        .orElse(""));
    }

    String fileName(Looks.Kept kept, String hash) {
        return PageCopy.fileName(accounts.get(kept.account()).name(), kept.at(), hash);
    }

    PageCopies.Page copy(Looks.Kept kept, int place) {
        return copies.find(seen(kept, place).content().hash()).orElseThrow(() -> new NotFound("page copy", place));
    }

    static SeenPage seen(Looks.Kept kept, int place) {
        var pages = kept.look().pages();
        if (place < 0 || place >= pages.size()) {
            throw new NotFound("page of a look", place);
        }
        return pages.get(place);
    }
}
