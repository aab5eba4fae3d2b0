package org.yibaotong.newsroom.sheet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** The page of one story, and the small moves on it that need no page of their own. */
@Controller
@RequestMapping("/desk/stories/{id}")
class SheetController {

    private final Stories stories;
    private final Sheets sheets;
    private final StoryDesk desk;

    SheetController(Stories stories, Sheets sheets, StoryDesk desk) {
        this.stories = stories;
        this.sheets = sheets;
        this.desk = desk;
    }

    @GetMapping
    @ForNewsroom
    String show(
            @PathVariable StoryId id, @RequestParam(required = false) @Nullable String edit, Actor actor, Model model) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        var saved = model.containsAttribute("saved");
        model.addAttribute("sheet", sheets.of(story, actor, edit != null, saved));
        return "newsroom/sheet/show";
    }

    @PostMapping("/review-request")
    @Allow(Role.EDITOR)
    String send(@PathVariable StoryId id, Actor actor, RedirectAttributes flash) {
        desk.send(id, actor);
        return back(id, "已送审", flash);
    }

    @PostMapping("/recall")
    @Allow(Role.EDITOR)
    String takeBack(@PathVariable StoryId id, Actor actor, RedirectAttributes flash) {
        desk.takeBack(id, actor);
        return back(id, "已收回，改完要重新送审", flash);
    }

    @PostMapping("/editor")
    @Allow(Role.EDITOR)
    String takeOver(@PathVariable StoryId id, Actor actor, RedirectAttributes flash) {
        desk.takeOver(id, actor);
        return back(id, "这篇由您来编了", flash);
    }

    @PostMapping("/revision")
    @Allow(Role.EDITOR)
    String revise(@PathVariable StoryId id, Actor actor, RedirectAttributes flash) {
        desk.revise(id, actor);
        return back(id, "可以改了，改好签发以前读者看到的还是原稿", flash);
    }

    @PostMapping("/revision/end")
    @Allow(Role.EDITOR)
    String abandon(@PathVariable StoryId id, Actor actor, RedirectAttributes flash) {
        desk.abandon(id, actor);
        return back(id, "不改了，还是原稿", flash);
    }

    @PostMapping("/reopening")
    @Allow(Role.EDITOR)
    String reopen(@PathVariable StoryId id, Actor actor, RedirectAttributes flash) {
        desk.reopen(id, actor);
        return back(id, "又可以编了", flash);
    }

    private static String back(StoryId id, String toast, RedirectAttributes flash) {
        flash.addFlashAttribute("toast", toast);
        return "redirect:/desk/stories/" + id;
    }
}
