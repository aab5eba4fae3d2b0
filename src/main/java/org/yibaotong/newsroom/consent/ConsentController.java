package org.yibaotong.newsroom.consent;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** The answers on the card 照片里的人, which stands on the sheet and on the tables of those who review and sign. */
@Controller
@RequestMapping("/desk/stories/{id}/consents/{picture}")
class ConsentController {

    private final ConsentDesk desk;

    ConsentController(ConsentDesk desk) {
        this.desk = desk;
    }

    /** Where the card stands. */
    enum Table {
        SHEET(""),
        REVIEW("/review"),
        SIGN_OFF("/sign-off");

        private final String page;

        Table(String page) {
            this.page = page;
        }

        private String redirect(StoryId story) {
            return "redirect:/desk/stories/" + story + page + "#consents";
        }
    }

    @PostMapping
    @ForNewsroom
    String answer(
            @PathVariable StoryId id,
            @PathVariable FileId picture,
            @RequestParam Showing showing,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "SHEET") Table table,
            Actor actor,
            RedirectAttributes flash) {
        desk.answer(id, picture, showing, note, actor);
        flash.addFlashAttribute("toast", "记下了，这张照片以后不再问");
        return table.redirect(id);
    }

    @PostMapping("/override")
    @Allow(Role.FINAL_REVIEWER)
    String force(
            @PathVariable StoryId id,
            @PathVariable FileId picture,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "SIGN_OFF") Table table,
            Actor actor,
            RedirectAttributes flash) {
        desk.force(id, picture, new Opinion(reason), actor);
        flash.addFlashAttribute("toast", "放行了，理由记在留痕里");
        return table.redirect(id);
    }
}
