package org.yibaotong.newsroom.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.dossier.DossierPage.Original;
import org.yibaotong.newsroom.dossier.DossierPage.Why;
import org.yibaotong.newsroom.message.MessageOrigins;
import org.yibaotong.newsroom.message.MessageOrigins.MessageOrigin;
import org.yibaotong.newsroom.pair.Clash;
import org.yibaotong.newsroom.pair.EventSubmissions;
import org.yibaotong.newsroom.pair.Pair;
import org.yibaotong.newsroom.pair.Pairs;
import org.yibaotong.newsroom.plan.LeadPlans;
import org.yibaotong.newsroom.submission.Marks;
import org.yibaotong.newsroom.submission.Submission;
import org.yibaotong.newsroom.submission.SubmissionKind;
import org.yibaotong.newsroom.submission.SubmissionStatus;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.search.Marked;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.text.event.Item;
import org.yibaotong.web.Times;

/** Puts together what is known of one event, as far as this editor's units sent it in. */
@Component
class Dossiers {

    private final EventSubmissions events;
    private final Submissions submissions;
    private final Pairs pairs;
    private final LeadPlans plans;
    private final MadeStories stories;
    private final Units units;
    private final People people;
    private final Marks marks;
    private final MessageOrigins origins;

    Dossiers(
            EventSubmissions events,
            Submissions submissions,
            Pairs pairs,
            LeadPlans plans,
            MadeStories stories,
            Units units,
            People people,
            Marks marks,
            MessageOrigins origins) {
        this.events = events;
        this.submissions = submissions;
        this.pairs = pairs;
        this.plans = plans;
        this.stories = stories;
        this.units = units;
        this.people = people;
        this.marks = marks;
        this.origins = origins;
    }

    private record Names(
            Map<UnitId, String> units, Map<PersonId, String> people, Map<SubmissionId, MessageOrigin> origins) {}

    DossierPage around(Submission one, Actor actor, Instant now) {
        var all = all(one, actor);
        var together = pairs.among(all.stream().map(Submission::id).toList()).stream()
                .filter(Pair::isTogether)
                .toList();
        var names = names(all, together, actor);
        var units = all.stream().map(in -> names.units().get(in.unit())).toList();
        return new DossierPage(
                all.getFirst().title(),
                sum(all, names.origins().size()),
                all.stream().map(in -> original(in, together, names, now)).toList(),
                Clash.among(all.stream().map(Dossiers::item).toList(), units),
                together.stream().map(pair -> why(pair, all, names)).toList(),
                plans.of(all.stream().map(Submission::id).toList(), now),
                stories.of(all.stream().map(Dossiers::story).filter(Objects::nonNull), actor),
                now.toString());
    }

    private List<Submission> all(Submission one, Actor actor) {
        var reach = actor.reach(Role.EDITOR);
        var found = submissions.findAllById(events.around(one.id()));
        return StreamSupport.stream(found.spliterator(), false)
                .filter(in -> reach.covers(in.unit()))
                .sorted(Comparator.comparing(Submission::receivedAt))
                .toList();
    }

    private Names names(Collection<Submission> all, Collection<Pair> together, Actor actor) {
        var deciders =
                together.stream().map(Pair::decision).filter(Objects::nonNull).map(Pair.Decision::by);
        return new Names(
                units.names(all.stream().map(Submission::unit).distinct().toList()),
                people.names(Stream.concat(all.stream().map(Submission::author), deciders)
                        .distinct()
                        .toList()),
                origins.of(all.stream().map(Submission::id).toList(), actor));
    }

    private Original original(Submission in, Collection<Pair> together, Names names, Instant now) {
        var shared = together.stream()
                .filter(pair -> pair.one().equals(in.id()) || pair.other().equals(in.id()))
                .flatMap(pair -> pair.words().stream())
                .distinct()
                .toList();
        var story = story(in);
        return new Original(
                in.id().toString(),
                in.id() + "." + in.version(),
                in.version(),
                in.title(),
                marks.of(in.status()),
                names.units().get(in.unit()) + "　" + names.people().get(in.author()),
                Times.brief(in.receivedAt(), now),
                in.content().place(),
                in.content().happened(),
                text(in).lines().map(line -> Marked.mark(line, shared)).toList(),
                in.pictures(),
                names.origins().get(in.id()),
                in.status().isOpen(),
                story == null ? "" : story.toString(),
                in.status() == SubmissionStatus.ADOPTED);
    }

    private static String text(Submission in) {
        return StoryHtml.plain(in.content().body());
    }

    /** When it happened stands before the text, so that "yesterday" there counts as well. */
    private static Item item(Submission in) {
        var content = in.content();
        return new Item(
                in.title(),
                content.happened() + "。" + text(in),
                Times.date(in.receivedAt()),
                Times.isLate(in.receivedAt()),
                content.place(),
                null,
                List.of());
    }

    private static @Nullable StoryId story(Submission in) {
        var answer = in.answer();
        return answer == null ? null : answer.storyId();
    }

    private static Why why(Pair pair, Collection<Submission> all, Names names) {
        var decision = pair.decision();
        return new Why(
                title(pair.one(), all),
                title(pair.other(), all),
                String.join("、", pair.words()),
                decision == null ? "" : names.people().getOrDefault(decision.by(), ""));
    }

    private static String title(SubmissionId id, Collection<Submission> all) {
        return all.stream()
                .filter(in -> in.id().equals(id))
                .map(Submission::title)
                .findFirst()
                .orElse("");
    }

    private static List<String> sum(Collection<Submission> all, int messages) {
        var written = count(all, SubmissionKind.STORY);
        var leads = count(all, SubmissionKind.LEAD);
        var pictures = all.stream().mapToInt(in -> in.pictures().size()).sum();
        return Stream.of(
                        written == 0 ? "" : written + "篇稿件",
                        leads == 0 ? "" : leads + "条线索",
                        messages == 0 ? "" : "其中" + messages + "条来自留言",
                        pictures == 0 ? "" : pictures + "张照片")
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static long count(Collection<Submission> all, SubmissionKind kind) {
        return all.stream().filter(in -> in.content().kind() == kind).count();
    }
}
