package org.yibaotong.newsroom.comment;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.head.StoryHeads;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Attempt;

/** The tab 批注 of a story. */
@Controller
@RequestMapping("/desk/stories/{id}/comments")
@ForNewsroom
class CommentController {

    private final Stories stories;
    private final StoryHeads heads;
    private final CommentLines lines;
    private final Colleagues colleagues;
    private final CommentDesk desk;
    private final Clock clock;

    CommentController(
            Stories stories,
            StoryHeads heads,
            CommentLines lines,
            Colleagues colleagues,
            CommentDesk desk,
            Clock clock) {
        this.stories = stories;
        this.heads = heads;
        this.lines = lines;
        this.colleagues = colleagues;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable StoryId id, Actor actor) {
        return page(id, "", "", actor);
    }

    @PostMapping
    ModelAndView say(
            @PathVariable StoryId id,
            @RequestParam(defaultValue = "") String passage,
            @RequestParam(defaultValue = "") String words,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.say(id, new CommentWords(passage, words), actor), "passage", "words")
                .then(url(id), "写上了，提到的人会收到消息", flash, () -> page(id, passage, words, actor));
    }

    @PostMapping("/{comment}/settlement")
    String settle(@PathVariable StoryId id, @PathVariable UUID comment, Actor actor, RedirectAttributes flash) {
        desk.settle(id, comment, actor);
        flash.addFlashAttribute("toast", "记下了");
        return "redirect:" + url(id);
    }

    private ModelAndView page(StoryId id, String passage, String words, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        var others = colleagues.of(story);
        others.remove(actor.person());
        var names = others.values().stream().distinct().toList();
        return new ModelAndView(
                "newsroom/comment/show",
                Map.of(
                        "head", heads.of(story, actor),
                        "lines", lines.of(id, clock.instant()),
                        "names", names,
                        "passage", passage,
                        "words", words));
    }

    private static String url(StoryId id) {
        return "/desk/stories/" + id + "/comments";
    }
}
