package org.yibaotong.newsroom.list;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.Publications.PublicStory;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.head.Published;
import org.yibaotong.newsroom.head.StoryMarks;
import org.yibaotong.newsroom.list.StoryListPage.Choice;
import org.yibaotong.newsroom.list.StoryListPage.Line;
import org.yibaotong.newsroom.story.NewsroomSettings;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.ListEdge;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the list of stories together: rows, names, and what can be chosen. */
@Component
public class StoryLists {

    private final StoryList list;
    private final Published published;
    private final People people;
    private final Units units;
    private final StoryMarks marks;
    private final Words words;
    private final NewsroomSettings settings;
    private final Clock clock;

    StoryLists(
            StoryList list,
            Published published,
            People people,
            Units units,
            StoryMarks marks,
            Words words,
            NewsroomSettings settings,
            Clock clock) {
        this.list = list;
        this.published = published;
        this.people = people;
        this.units = units;
        this.marks = marks;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    StoryListPage page(StoryFilter filter, @Nullable ListEdge before, Actor actor) {
        var walk = walk(filter, before, actor);
        return new StoryListPage(lines(walk.rows()), filter, stages(filter), topics(filter), walk.older());
    }

    /** @return twenty rows at most, the last changed first, and where to go on */
    public StoryWalk walk(StoryFilter filter, @Nullable ListEdge before, Actor actor) {
        if (filter.isTooShort()) {
            return new StoryWalk(List.of(), null);
        }
        var within = units.within(actor.reach(Role.newsroom()), filter.unit());
        var rows = list.list(within, filter, actor.person(), before);
        if (rows.size() <= Paging.SIZE) {
            return new StoryWalk(rows, null);
        }
        var page = rows.subList(0, Paging.SIZE);
        return new StoryWalk(page, page.getLast().edge());
    }

    /**
     * Those to choose from, the last changed first.
     *
     * @param piece of the headline, or a story number
     * @param without those that are there already
     */
    public List<StoryRow> find(String piece, Reach reach, Collection<StoryId> without, int most) {
        var filter = new StoryFilter(null, null, false, "", piece);
        return filter.isTooShort() ? List.of() : list.find(reach.ids(), filter.find(), without, most);
    }

    private List<Line> lines(List<StoryRow> rows) {
        var known = published.of(rows.stream().map(StoryRow::id).toList());
        var editors = people.names(rows.stream().map(StoryRow::editor).toList());
        var unitNames = units.names(rows.stream().map(StoryRow::unit).toList());
        return rows.stream()
                .map(row -> line(row, known, editors, unitNames, clock.instant()))
                .toList();
    }

    private Line line(
            StoryRow row,
            Map<StoryId, PublicStory> known,
            Map<PersonId, String> editors,
            Map<UnitId, String> unitNames,
            Instant now) {
        var publication = row.live() ? known.get(row.id()) : null;
        return new Line(
                "/desk/stories/" + row.id(),
                row.number(),
                row.headline(),
                marks.of(row.stage(), publication != null),
                remark(row),
                unitNames.getOrDefault(row.unit(), ""),
                row.topic(),
                editors.getOrDefault(row.editor(), ""),
                row.edition(),
                Times.brief(row.changedAt(), now),
                publication == null
                        ? null
                        : NumberFormat.getInstance(Locale.CHINA).format(publication.reads()),
                publication == null ? null : publication.url());
    }

    private @Nullable String remark(StoryRow row) {
        if (row.heldUntil() != null) {
            return "待用，到" + row.heldUntil();
        }
        if (row.correction()) {
            return "更正中，原稿仍可读";
        }
        return row.live() && row.stage() != Stage.SIGNED_OFF ? "修改中，原稿仍可读" : null;
    }

    private List<Choice> stages(StoryFilter filter) {
        return Stream.of(Stage.values())
                .map(stage -> new Choice(stage.name(), words.of(stage), stage == filter.stage()))
                .toList();
    }

    private List<Choice> topics(StoryFilter filter) {
        return settings.topics().stream()
                .map(topic -> new Choice(topic, topic, topic.equals(filter.topic())))
                .toList();
    }
}
