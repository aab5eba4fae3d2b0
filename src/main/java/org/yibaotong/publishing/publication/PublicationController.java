package org.yibaotong.publishing.publication;

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
import org.yibaotong.publishing.connector.Channel;
import org.yibaotong.publishing.delivery.Courier;
import org.yibaotong.publishing.delivery.PublishingDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** The newsroom's pages on what is public and where (发布与渠道). */
@Controller
@RequestMapping("/desk/publications")
class PublicationController {

    private final PublicationPages pages;
    private final PublishingDesk desk;
    private final Courier courier;

    PublicationController(PublicationPages pages, PublishingDesk desk, Courier courier) {
        this.pages = pages;
        this.desk = desk;
        this.courier = courier;
    }

    @GetMapping
    @Allow({Role.EDITOR, Role.PROOFREADER, Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER})
    String list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam @Nullable StoryId before,
            Actor actor,
            Model model) {
        model.addAttribute("list", pages.list(actor.reach(Role.newsroom()), state.equals("trouble"), before));
        return "publishing/publication/list";
    }

    @GetMapping("/{story}")
    @Allow({Role.EDITOR, Role.PROOFREADER, Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER})
    String show(@PathVariable StoryId story, Actor actor, Model model) {
        model.addAttribute("publication", pages.show(story, actor.reach(Role.newsroom())));
        return "publishing/publication/show";
    }

    @PostMapping("/{story}/deliveries/{channel}/attempt")
    @Allow({Role.EDITOR, Role.FINAL_REVIEWER})
    String resend(@PathVariable StoryId story, @PathVariable String channel, Actor actor, RedirectAttributes next) {
        var to = Channel.of(channel);
        desk.resend(story, to, actor.reach(Role.EDITOR, Role.FINAL_REVIEWER));
        courier.send(story, to);
        next.addFlashAttribute("toast", "已重新发送，结果马上显示在这里。");
        return "redirect:/desk/publications/" + story;
    }
}
