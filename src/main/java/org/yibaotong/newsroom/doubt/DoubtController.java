package org.yibaotong.newsroom.doubt;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** The decisions on the card 疑点, which stands on the sheet and on the tables of those who review and sign. */
@Controller
@RequestMapping("/desk/stories/{id}/doubts")
class DoubtController {

    private final DoubtDesk desk;

    DoubtController(DoubtDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/dismissal")
    @ForNewsroom
    String dismiss(
            @PathVariable StoryId id,
            DoubtKey key,
            @RequestParam(defaultValue = "SHEET") DoubtCard.Table table,
            Actor actor,
            RedirectAttributes flash) {
        desk.dismiss(id, key, actor);
        flash.addFlashAttribute("toast", "记住了，以后不再提“" + key.words() + "”");
        return "redirect:" + table.url(id);
    }

    @PostMapping("/clearing")
    @Allow(Role.FINAL_REVIEWER)
    String clear(
            @PathVariable StoryId id,
            DoubtKey key,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "SIGN_OFF") DoubtCard.Table table,
            Actor actor,
            RedirectAttributes flash) {
        desk.clear(id, key, new Opinion(reason), actor);
        flash.addFlashAttribute("toast", "放行了，理由记在留痕里");
        return "redirect:" + table.url(id);
    }
}
