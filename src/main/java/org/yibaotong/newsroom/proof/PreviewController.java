package org.yibaotong.newsroom.proof;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.source.Source;
import org.yibaotong.newsroom.source.Sources;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** The page a reader will get, before there are readers: the third reading is done on it. */
@Controller
class PreviewController {

    private final Stories stories;
    private final Editions editions;
    private final Sources sources;
    private final StoredFiles files;
    private final People people;
    private final Site site;
    private final Clock clock;

    PreviewController(
            Stories stories,
            Editions editions,
            Sources sources,
            StoredFiles files,
            People people,
            Site site,
            Clock clock) {
        this.stories = stories;
        this.editions = editions;
        this.sources = sources;
        this.files = files;
        this.people = people;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/desk/stories/{id}/preview")
    @ForNewsroom
    String show(@PathVariable StoryId id, @RequestParam(defaultValue = "0") int edition, Actor actor, Model model) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        var shown = editions.get(id, edition == 0 ? story.edition() : edition);
        var text = shown.text();
        var facts = List.of("来源：" + site.name(), Times.minute(clock.instant()), "编辑：" + name(story));
        model.addAttribute(
                "preview",
                new PreviewPage(
                        "/desk/stories/" + id,
                        shown.number(),
                        text.topic(),
                        text.headline().text(),
                        opening(text),
                        StoryHtml.played(text.body(), captions -> files.said(new FileId(captions))),
                        facts,
                        credits(story)));
        return "newsroom/proof/preview";
    }

    private static @Nullable String opening(Manuscript text) {
        var hasPicture = !StoryHtml.pictures(text.body()).isEmpty();
        return hasPicture || text.cover() == null ? null : "/files/" + text.cover() + "/large";
    }

    private Map<String, List<String>> credits(Story story) {
        var credits = new LinkedHashMap<String, List<String>>();
        var senders =
                sources.of(story.id()).stream().map(Source::credit).distinct().toList();
        if (!senders.isEmpty()) {
            credits.put("来稿", senders);
        }
        credits.put("编辑", List.of(name(story)));
        return credits;
    }

    private String name(Story story) {
        return people.get(story.editor()).name();
    }
}
