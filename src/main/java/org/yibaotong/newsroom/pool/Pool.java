package org.yibaotong.newsroom.pool;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.pair.Groups;
import org.yibaotong.newsroom.pool.PoolList.Queue;
import org.yibaotong.newsroom.submission.Marks;
import org.yibaotong.newsroom.submission.SubmissionSettings;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.ListEdge;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the pool into words: who sent what, how long ago, and how long is left to answer. */
@Component
class Pool {

    private final PoolList list;
    private final PoolGroups poolGroups;
    private final PoolMerits merits;
    private final StoryChoices stories;
    private final Units units;
    private final People people;
    private final Marks marks;
    private final Words words;
    private final SubmissionSettings settings;

    Pool(
            PoolList list,
            PoolGroups poolGroups,
            PoolMerits merits,
            StoryChoices stories,
            Units units,
            People people,
            Marks marks,
            Words words,
            SubmissionSettings settings) {
        this.list = list;
        this.poolGroups = poolGroups;
        this.merits = merits;
        this.stories = stories;
        this.units = units;
        this.people = people;
        this.marks = marks;
        this.words = words;
        this.settings = settings;
    }

    /** What waits or is held; what is one event stands together. */
    PoolPage page(Actor actor, PoolFilter filter, Paging paging, Instant now) {
        var reach = actor.reach(Role.EDITOR);
        var groups = Groups.of(list.links(reach, filter, now));
        var found = list.list(reach, filter, groups.followers(), paging, now);
        var together = poolGroups.of(
                found.rows().stream().map(one -> groups.under(one.id())).toList(), now);
        return page(actor, filter, new Rows<>(rows(found.rows(), together, now), paging, found.total()), null, now);
    }

    /** All there ever was, each on its own. */
    PoolPage walk(Actor actor, PoolFilter filter, @Nullable ListEdge before, Instant now) {
        var reach = actor.reach(Role.EDITOR);
        var found = filter.isTooShort() ? List.<Waiting>of() : list.walk(reach, filter, before, now);
        var shown = found.stream().limit(Paging.SIZE).toList();
        var older = found.size() > shown.size() ? shown.getLast().edge() : null;
        var rows = new Rows<>(rows(shown, Map.of(), now), new Paging(1), shown.size());
        return page(actor, filter, rows, older, now);
    }

    private PoolPage page(Actor actor, PoolFilter filter, Rows<PoolRow> rows, @Nullable ListEdge older, Instant now) {
        var queue = list.queue(actor.reach(Role.EDITOR), now);
        var choices = filter.view().isToAnswer() ? stories.of(actor) : List.<PoolItem.Choice>of();
        return new PoolPage(rows, filter, queue.size(), queue.routine(), sentence(queue, now), choices, older);
    }

    private List<PoolRow> rows(List<Waiting> found, Map<SubmissionId, PoolGroup> together, Instant now) {
        var unitNames = units.names(found.stream().map(Waiting::unit).distinct().toList());
        var names = people.names(found.stream().map(Waiting::author).distinct().toList());
        var reasons = merits.of(found, now);
        return found.stream()
                .map(one -> row(
                        one, together.get(one.id()), reasons.getOrDefault(one.id(), List.of()), unitNames, names, now))
                .toList();
    }

    private PoolRow row(
            Waiting one,
            @Nullable PoolGroup group,
            List<MeritLine> reasons,
            Map<UnitId, String> unitNames,
            Map<PersonId, String> names,
            Instant now) {
        var left = TimeLeft.of(one.status(), one.dueAt(), one.heldUntil(), now);
        return new PoolRow(
                one.id().toString(),
                one.version(),
                one.title(),
                one.summary().equals(one.title()) ? "" : one.summary(),
                from(one, unitNames, names),
                reasons,
                Times.age(one.receivedAt(), now),
                left.words(),
                left.late(),
                one.status().isOpen(),
                marks.of(one.status()),
                group);
    }

    private List<String> from(Waiting one, Map<UnitId, String> unitNames, Map<PersonId, String> names) {
        var from = new ArrayList<>(List.of(
                unitNames.getOrDefault(one.unit(), ""), names.getOrDefault(one.author(), ""), words.of(one.kind())));
        if (one.pictures() > 0) {
            from.add(one.pictures() + "张照片");
        }
        if (one.fromMessage()) {
            from.add(one.origin());
        }
        return from;
    }

    private String sentence(Queue queue, Instant now) {
        var within = Times.measure(settings.answerWithin()) + "内都要有回音";
        if (queue.size() == 0) {
            return "都答复过了；" + within;
        }
        var oldest = queue.oldest() == null ? "" : "，最早的已等" + Times.age(queue.oldest(), now);
        var late = queue.late() == 0 ? "" : "，其中" + queue.late() + "件已经过时";
        return queue.size() + "件等答复" + oldest + late + "；" + within;
    }
}
