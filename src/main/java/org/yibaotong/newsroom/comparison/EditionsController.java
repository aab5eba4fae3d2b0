package org.yibaotong.newsroom.comparison;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.comparison.EditionsPage.Line;
import org.yibaotong.newsroom.head.StoryHeads;
import org.yibaotong.newsroom.story.EditionRow;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** The tab 版本 of a story: all editions, and any two of them compared. */
@Controller
class EditionsController {

    private final Stories stories;
    private final Editions editions;
    private final Compare compare;
    private final StoryHeads heads;
    private final People people;
    private final Words words;
    private final Clock clock;

    EditionsController(
            Stories stories,
            Editions editions,
            Compare compare,
            StoryHeads heads,
            People people,
            Words words,
            Clock clock) {
        this.stories = stories;
        this.editions = editions;
        this.compare = compare;
        this.heads = heads;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** @param from 0 for the one before {@code to}, which is the present one unless another is asked for */
    @GetMapping("/desk/stories/{id}/editions")
    @ForNewsroom
    String list(
            @PathVariable StoryId id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            Actor actor,
            Model model) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        var later = to == 0 ? story.edition() : to;
        var earlier = from == 0 ? Math.max(1, later - 1) : from;
        var compared = compare.editions(story, earlier, later);
        model.addAttribute("editions", new EditionsPage(heads.of(story, actor), lines(story), compared));
        return "newsroom/comparison/editions";
    }

    private List<Line> lines(Story story) {
        var rows = editions.list(story.id());
        var names = people.names(rows.stream().map(EditionRow::savedBy).toList());
        return rows.stream()
                .map(row -> new Line(
                        row.number(),
                        row.headline(),
                        names.getOrDefault(row.savedBy(), ""),
                        Times.brief(row.savedAt(), clock.instant()),
                        remark(story, row),
                        row.sha256()))
                .toList();
    }

    private String remark(Story story, EditionRow row) {
        if (Integer.valueOf(row.number()).equals(story.liveEdition())) {
            return "读者看到的就是这一版";
        }
        return row.round() == null ? "" : words.of(row.round()) + "时改的";
    }
}
