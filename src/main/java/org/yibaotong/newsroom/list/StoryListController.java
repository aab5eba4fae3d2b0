package org.yibaotong.newsroom.list;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;

/** The page 稿件. */
@Controller
class StoryListController {

    private final StoryLists lists;

    StoryListController(StoryLists lists) {
        this.lists = lists;
    }

    @GetMapping("/desk/stories")
    @ForNewsroom
    String list(
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String q,
            Actor actor,
            Paging paging,
            Model model) {
        model.addAttribute("list", lists.page(new StoryFilter(stage, unit, mine, topic, q), paging, actor));
        return "newsroom/list/list";
    }
}
