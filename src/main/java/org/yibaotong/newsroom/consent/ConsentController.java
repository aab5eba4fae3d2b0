package org.yibaotong.newsroom.consent;

import jakarta.servlet.http.HttpServletRequest;
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
import org.yibaotong.newsroom.story.StoryTable;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FormElsewhere;

/** The answers on the card 照片里的人, which stands on the sheet and on the tables of those who review and sign. */
@Controller
@RequestMapping("/desk/stories/{id}/consents/{picture}")
class ConsentController {

    private final ConsentDesk desk;
    private final FormElsewhere forms;

    ConsentController(ConsentDesk desk, FormElsewhere forms) {
        this.desk = desk;
        this.forms = forms;
    }

    @PostMapping
    @ForNewsroom
    String answer(
            @PathVariable StoryId id,
            @PathVariable FileId picture,
            @RequestParam Showing showing,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "SHEET") StoryTable table,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return forms.attempt(
                () -> desk.answer(id, picture, showing, note, actor),
                table.url(id) + "#consents",
                "记下了，这张照片以后不再问",
                request,
                flash);
    }

    @PostMapping("/override")
    @Allow(Role.FINAL_REVIEWER)
    String force(
            @PathVariable StoryId id,
            @PathVariable FileId picture,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "SIGN_OFF") StoryTable table,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return forms.attempt(
                () -> desk.force(id, picture, new Opinion(reason), actor),
                table.url(id) + "#consents",
                "放行了，理由记在留痕里",
                request,
                flash);
    }
}
