package org.yibaotong.inspection.finding;

import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.look.PageCopy;
import org.yibaotong.inspection.look.PageText;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Download;
import org.yibaotong.web.Times;

/** Shows the page somebody saw something on, as it came then: as text, since a page of a stranger must not run here. */
@Controller
@RequestMapping("/desk/inspections/findings/{id}/page")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class SnapshotController {

    private static final int TEXT_MOST = 4_000;

    private static final Predicate<String> HAS_TEXT =
            type -> type.isEmpty() || type.contains("text") || type.contains("html");

    private final FindingPages pages;
    private final Snapshots snapshots;
    private final Accounts accounts;

    SnapshotController(FindingPages pages, Snapshots snapshots, Accounts accounts) {
        this.pages = pages;
        this.snapshots = snapshots;
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView show(@PathVariable FindingId id, Actor actor) {
        var name = accounts.get(pages.visible(id, actor).account()).name();
        return new ModelAndView("inspection/finding/snapshot", "seen", page(id, name, kept(id)));
    }

    /** As a file of text: saved and opened, it runs nothing. */
    @GetMapping("/copy")
    ResponseEntity<byte[]> copy(@PathVariable FindingId id, Actor actor) {
        var name = accounts.get(pages.visible(id, actor).account()).name();
        var kept = kept(id);
        return Download.text(
                PageCopy.fileName(name, kept.at(), kept.copy().hash()),
                kept.copy().content());
    }

    private Snapshot kept(FindingId id) {
        return snapshots.find(id).orElseThrow(() -> new NotFound("page of a finding", id));
    }

    private static SnapshotPage page(FindingId id, String name, Snapshot seen) {
        return new SnapshotPage(
                "/desk/inspections/findings/" + id,
                name,
                seen.address(),
                seen.way(),
                seen.status(),
                Times.minute(seen.at()),
                seen.copy().hash(),
                seen.bytes(),
                seen.isCut(),
                text(seen.copy()));
    }

    private static String text(PageCopy copy) {
        return HAS_TEXT.test(copy.type()) ? PageText.of(copy.content(), copy.type(), TEXT_MOST) : "";
    }
}
