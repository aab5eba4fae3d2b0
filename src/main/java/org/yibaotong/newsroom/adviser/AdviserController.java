package org.yibaotong.newsroom.adviser;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.shared.Actor;

/** Asks the service outside, from the card 疑点 on the sheet. */
@Controller
@RequestMapping("/desk/stories/{id}/advice")
class AdviserController {

    private final AdviserDesk desk;

    AdviserController(AdviserDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @ForNewsroom
    String ask(@PathVariable StoryId id, Actor actor, RedirectAttributes flash) {
        desk.ask(id, actor);
        flash.addFlashAttribute("toast", "送去查了，过一会儿再来看");
        return "redirect:/desk/stories/" + id + "#doubts";
    }
}
