package org.yibaotong.newsroom.doubt;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.StoryTable;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FormElsewhere;

/** The decisions on the card 疑点, which stands on the sheet and on the tables of those who review and sign. */
@Controller
@RequestMapping("/desk/stories/{id}/doubts")
class DoubtController {

    private final DoubtDesk desk;
    private final FormElsewhere forms;

    DoubtController(DoubtDesk desk, FormElsewhere forms) {
        this.desk = desk;
        this.forms = forms;
    }

    @PostMapping("/dismissal")
    @ForNewsroom
    String dismiss(
            @PathVariable StoryId id,
            DoubtKey key,
            @RequestParam(defaultValue = "SHEET") StoryTable table,
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
            @RequestParam(defaultValue = "SIGN_OFF") StoryTable table,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return forms.attempt(
                () -> desk.clear(id, key, new Opinion(reason), actor), table.url(id), "放行了，理由记在留痕里", request, flash);
    }
}
