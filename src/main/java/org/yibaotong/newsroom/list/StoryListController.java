package org.yibaotong.newsroom.list;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.ListEdge;
import org.yibaotong.shared.Role;

/** The page 稿件. */
@Controller
class StoryListController {

    private final StoryLists lists;
    private final Units units;

    StoryListController(StoryLists lists, Units units) {
        this.lists = lists;
        this.units = units;
    }

    @GetMapping("/desk/stories")
    @ForNewsroom
    String list(
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable ListEdge before,
            Actor actor,
            Model model) {
        var below = units.chosen(unit, actor.reach(Role.newsroom()));
        model.addAttribute(
                "list",
                lists.page(
                        new StoryFilter(stage, below == null ? null : below.value(), mine, topic, q), before, actor));
        model.addAttribute("unit", units.written(unit));
        return "newsroom/list/list";
    }
}
