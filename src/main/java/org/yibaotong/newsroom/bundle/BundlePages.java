package org.yibaotong.newsroom.bundle;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.Publications.PublicStory;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.bundle.BundlePage.Found;
import org.yibaotong.newsroom.bundle.BundlePage.Line;
import org.yibaotong.newsroom.head.Published;
import org.yibaotong.newsroom.head.StoryMarks;
import org.yibaotong.newsroom.list.RecentStories;
import org.yibaotong.newsroom.list.StoryLists;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;

/** Puts one bundle into words. */
@Component
class BundlePages {

    private static final int FOUND_MOST = 10;

    private final Stories stories;
    private final RecentStories recent;
    private final StoryLists lists;
    private final Published published;
    private final StoryMarks marks;
    private final BundleLines lines;
    private final People people;
    private final Units units;

    BundlePages(
            Stories stories,
            RecentStories recent,
            StoryLists lists,
            Published published,
            StoryMarks marks,
            BundleLines lines,
            People people,
            Units units) {
        this.stories = stories;
        this.recent = recent;
        this.lists = lists;
        this.published = published;
        this.marks = marks;
        this.lines = lines;
        this.people = people;
        this.units = units;
    }

    /** @param find a piece of the headline of a story to be added, or nothing for the last changed */
    BundlePage of(Bundle bundle, String find, Actor actor) {
        var out = published.of(bundle.stories());
        boolean edits = !bundle.isEnded() && actor.reach(Role.EDITOR).covers(bundle.unit());
        return new BundlePage(
                bundle.id().toString(),
                bundle.words().title(),
                bundle.words().introduction().lines().toList(),
                bundle.version(),
                lines.mark(bundle.isShown(), bundle.isEnded()),
                units.get(bundle.unit()).shortName(),
                bundle.writers().stream()
                        .map(writer -> people.get(writer).name())
                        .collect(Collectors.joining("、")),
                bundle.isShown() && out.values().stream().anyMatch(one -> one.withdrawnAt() == null)
                        ? "/bundles/" + bundle.number()
                        : null,
                lines(bundle, out, actor),
                edits ? found(bundle, find, actor) : List.of(),
                edits,
                !bundle.isEnded() && actor.reach(Role.FINAL_REVIEWER).covers(bundle.unit()),
                bundle.isShown(),
                bundle.isEnded());
    }

    private List<Line> lines(Bundle bundle, Map<StoryId, PublicStory> out, Actor actor) {
        var known = stories.findAllById(bundle.stories()).stream().collect(Collectors.toMap(Story::id, story -> story));
        var names =
                units.names(known.values().stream().map(Story::unit).distinct().toList());
        int last = bundle.stories().size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(at -> line(
                        requireNonNull(known.get(bundle.stories().get(at))), at == 0, at == last, names, out, actor))
                .toList();
    }

    /** Of another unit's story only what everybody can read is told. */
    private Line line(
            Story story,
            boolean first,
            boolean last,
            Map<UnitId, String> names,
            Map<StoryId, PublicStory> out,
            Actor actor) {
        var id = story.id().toString();
        var unit = names.getOrDefault(story.unit(), "");
        var published = story.isLive() ? out.get(story.id()) : null;
        if (actor.reach(Role.newsroom()).covers(story.unit())) {
            var mark = marks.of(story.stage(), published != null);
            return new Line(id, "/desk/stories/" + id, story.headline(), mark, unit, first, last);
        }
        var headline = published == null ? "另一个单位还没发布的稿" : published.headline();
        return new Line(id, null, headline, null, unit, first, last);
    }

    /** A story that is not in it yet. */
    private record Other(StoryId id, String headline, String number, Stage stage) {}

    private List<Found> found(Bundle bundle, String find, Actor actor) {
        var others = others(bundle, find, actor);
        var out = published.of(others.stream().map(Other::id).toList());
        return others.stream()
                .map(one -> new Found(
                        one.id().toString(),
                        one.headline(),
                        marks.of(one.stage(), out.containsKey(one.id())),
                        one.number()))
                .toList();
    }

    private List<Other> others(Bundle bundle, String find, Actor actor) {
        var reach = actor.reach(Role.EDITOR);
        var held = bundle.stories();
        if (PlainText.line(find).isEmpty()) {
            return recent.list(reach, held, FOUND_MOST).stream()
                    .map(one -> new Other(one.id(), one.headline(), one.number(), one.stage()))
                    .toList();
        }
        return lists.find(find, reach, held, FOUND_MOST).stream()
                .map(one -> new Other(one.id(), one.headline(), one.number(), one.stage()))
                .toList();
    }

    /** What its page is made of. */
    Map<String, Object> model(Bundle bundle, BundleForm typed, String find, Actor actor) {
        var model = new HashMap<String, Object>();
        model.put("bundle", of(bundle, find, actor));
        model.put("typed", typed);
        model.put("q", find);
        return model;
    }
}
