package org.yibaotong.newsroom.head;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.Publications.PublicStory;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.StoryRoads;
import org.yibaotong.newsroom.StoryRoads.Step;
import org.yibaotong.newsroom.head.StoryHead.Counts;
import org.yibaotong.newsroom.manuscript.UnsavedTexts;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Station;
import org.yibaotong.web.Times;

/** Puts the top of a story's pages together. */
@Component
public class StoryHeads {

    private static final Duration TYPING = Duration.ofMinutes(10);

    private final Editions editions;
    private final UnsavedTexts unsaved;
    private final Published published;
    private final StoryRoads roads;
    private final StoryMarks marks;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    StoryHeads(
            Editions editions,
            UnsavedTexts unsaved,
            Published published,
            StoryRoads roads,
            StoryMarks marks,
            People people,
            JdbcClient jdbc,
            Clock clock) {
        this.editions = editions;
        this.unsaved = unsaved;
        this.published = published;
        this.roads = roads;
        this.marks = marks;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public StoryHead of(Story story, Actor actor) {
        return of(story, editions.current(story), actor);
    }

    public StoryHead of(Story story, Edition edition, Actor actor) {
        var now = clock.instant();
        var publication = published.of(story.id()).filter(known -> story.isLive());
        var counts = counts(story.id());
        return new StoryHead(
                story.id().toString(),
                "/desk/stories/" + story.id(),
                story.number(),
                story.headline(),
                edition.number(),
                people.get(edition.savedBy()).name() + " " + Times.brief(edition.savedAt(), now),
                marks.of(story.stage(), publication.isPresent()),
                story.heldUntil() == null ? null : story.heldUntil().toString(),
                story.road().correction(),
                story.isLive(),
                publication.map(PublicStory::url).orElse(null),
                othersTyping(story, actor),
                stations(story, counts, now),
                counts);
    }

    List<String> othersTyping(Story story, Actor actor) {
        var since = clock.instant().minus(TYPING);
        var others = unsaved.othersSince(story.id(), actor.person(), since);
        return List.copyOf(people.names(others).values());
    }

    /** Who saved after this edition, and which, or nothing. */
    String savedSince(Story story, int edition) {
        if (edition < 1 || edition >= story.edition()) {
            return "";
        }
        var last = editions.current(story);
        return people.get(last.savedBy()).name() + "刚存了第" + last.number() + "版";
    }

    private List<Station> stations(Story story, Counts counts, Instant now) {
        var stations = new ArrayList<Station>();
        if (counts.sources() > 0) {
            stations.add(new Station("报送", "is-done", counts.sources() + "份来稿"));
            stations.add(new Station("采用", "is-done", Times.brief(story.createdAt(), now)));
        }
        var steps = roads.of(story.id());
        boolean arrived = false;
        for (var step : steps) {
            stations.add(station(step, !arrived && step.at() == null));
            arrived |= step.at() == null;
        }
        if (story.stage() != Stage.DROPPED) {
            stations.add(publication(story, now));
        }
        return stations;
    }

    private static Station station(Step step, boolean here) {
        var who = step.who() == null ? "" : step.who();
        return new Station(step.name(), here ? "is-now" : step.at() == null ? "" : "is-done", who);
    }

    private Station publication(Story story, Instant now) {
        if (story.stage() == Stage.WITHDRAWN) {
            return new Station("撤稿", "is-stuck", Times.brief(story.changedAt(), now));
        }
        var at = story.stage() == Stage.SIGNED_OFF
                ? published.of(story.id()).map(PublicStory::publishedAt)
                : Optional.<Instant>empty();
        return at.map(when -> new Station("发布", "is-done", Times.brief(when, now)))
                .orElseGet(() -> story.stage() == Stage.SIGNED_OFF
                        ? new Station("发布", "is-now", "正在发布")
                        : new Station("发布", "", ""));
    }

    private Counts counts(StoryId story) {
        return jdbc.sql("""
                select (select count(*) from newsroom.story_source where story_id = :story and taken_out_at is null) as sources,
                       (select count(*) from newsroom.proof where story_id = :story) as proofs,
                       (select count(*) from newsroom.edition where story_id = :story) as editions,
                       (select count(*) from newsroom.comment where story_id = :story and settled_at is null) as comments,
                       (select count(*) from newsroom.bundle_story join newsroom.bundle on id = bundle_id
                         where story_id = :story and ended_at is null) as bundles
                """)
                .param("story", story.value())
                .query((row, number) ->
                        new Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .single();
    }
}
