package org.yibaotong.newsroom.leader;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Download;

/** The page 领导名单. Everyone in the newsroom reads it, the final reviewer keeps it. */
@Controller
@RequestMapping(LeaderController.LIST)
class LeaderController {

    static final String LIST = "/desk/leaders";

    private final Holders holders;
    private final LeaderDesk desk;

    LeaderController(Holders holders, LeaderDesk desk) {
        this.holders = holders;
        this.desk = desk;
    }

    @GetMapping
    @ForNewsroom
    String list(Paging paging, Model model) {
        model.addAllAttributes(page(paging, LeaderForm.EMPTY));
        return "newsroom/leader/list";
    }

    @GetMapping("/sheet")
    @ForNewsroom
    ResponseEntity<byte[]> export() {
        return Download.workbook("领导名单", LeaderSheet.write(holders.all()));
    }

    @PostMapping
    @Allow(Role.FINAL_REVIEWER)
    ModelAndView keep(LeaderForm form, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> desk.keep(form.holder(), actor), "name", "post", "rank", "until")
                .then(LIST, "记下了，马上生效", flash, () -> again(form));
    }

    @PostMapping("/imports")
    @Allow(Role.FINAL_REVIEWER)
    ModelAndView take(@RequestParam MultipartFile file, Actor actor, RedirectAttributes flash) throws IOException {
        var sheet = file.getBytes();
        return Attempt.telling(() -> "导入了" + desk.take(sheet, actor) + "人，马上生效")
                .then(LIST, flash, () -> again(LeaderForm.EMPTY));
    }

    @PostMapping("/{id}/removal")
    @Allow(Role.FINAL_REVIEWER)
    String remove(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
        desk.remove(id, actor);
        flash.addFlashAttribute("toast", "去掉了");
        return "redirect:" + LIST;
    }

    private ModelAndView again(LeaderForm form) {
        return new ModelAndView("newsroom/leader/list", page(new Paging(1), form));
    }

    private Map<String, Object> page(Paging paging, LeaderForm form) {
        return Map.of("rows", holders.list(paging), "typed", form);
    }
}
