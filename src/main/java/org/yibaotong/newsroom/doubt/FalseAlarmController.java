package org.yibaotong.newsroom.doubt;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;

/** The page 不再提示的: what was said to be right, to look over and take back. */
@Controller
@RequestMapping("/desk/false-alarms")
class FalseAlarmController {

    private final FalseAlarmLines lines;
    private final DoubtDesk desk;

    FalseAlarmController(FalseAlarmLines lines, DoubtDesk desk) {
        this.lines = lines;
        this.desk = desk;
    }

    @GetMapping
    @ForNewsroom
    String list(Paging paging, Model model) {
        model.addAttribute("rows", lines.list(paging));
        return "newsroom/doubt/falsealarms";
    }

    @PostMapping("/{id}/end")
    @ForNewsroom
    String restore(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
        desk.restore(id, actor);
        flash.addFlashAttribute("toast", "以后还会提示");
        return "redirect:/desk/false-alarms";
    }
}
