package org.yibaotong.newsroom.pool;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.pair.Clash;
import org.yibaotong.newsroom.pair.Pair;
import org.yibaotong.newsroom.pair.Pairs;
import org.yibaotong.newsroom.submission.SubmissionKind;
import org.yibaotong.search.Marked;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.event.Item;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts into words what stands together, and why. */
@Component
class PoolGroups {

    private static final int WORDS_MOST = 5;

    private final PoolList list;
    private final Pairs pairs;
    private final Units units;
    private final People people;
    private final Words words;

    PoolGroups(PoolList list, Pairs pairs, Units units, People people, Words words) {
        this.list = list;
        this.pairs = pairs;
        this.units = units;
        this.people = people;
        this.words = words;
    }

    /** For each first of a group of several. */
    Map<SubmissionId, PoolGroup> of(Collection<List<SubmissionId>> groups, Instant now) {
        var several = groups.stream().filter(group -> group.size() > 1).toList();
        var members = several.stream().flatMap(List::stream).toList();
        if (members.isEmpty()) {
            return Map.of();
        }
        var known = list.find(members).stream().collect(Collectors.toMap(Waiting::id, waiting -> waiting));
        var names = new Names(
                units.names(
                        known.values().stream().map(Waiting::unit).distinct().toList()),
                people.names(
                        known.values().stream().map(Waiting::author).distinct().toList()));
        var thumbs = list.thumbs(members);
        var together = pairs.among(members).stream().filter(Pair::isTogether).toList();
        return several.stream()
                .collect(Collectors.toMap(
                        List::getFirst,
                        group -> group(group.stream().map(known::get).toList(), together, names, thumbs, now)));
    }

    private record Names(Map<UnitId, String> units, Map<PersonId, String> people) {}

    private PoolGroup group(
            List<Waiting> members, List<Pair> all, Names names, Map<SubmissionId, List<String>> thumbs, Instant now) {
        var ids = members.stream().map(Waiting::id).toList();
        var together = all.stream()
                .filter(pair -> ids.contains(pair.one()) && ids.contains(pair.other()))
                .toList();
        var shared = together.stream()
                .flatMap(pair -> pair.words().stream())
                .distinct()
                .toList();
        var drafts = members.stream()
                .map(one -> draft(one, together, shared, names, thumbs, now))
                .toList();
        var units = members.stream()
                .map(one -> names.units().getOrDefault(one.unit(), ""))
                .toList();
        var clashes = Clash.among(members.stream().map(PoolGroups::item).toList(), units);
        return new PoolGroup(drafts, sum(members), clashes, some(shared), isDecided(ids, together), now.toString());
    }

    private static Item item(Waiting one) {
        return new Item(
                one.title(),
                one.happened() + "。" + one.summary(),
                Times.date(one.receivedAt()),
                Times.isLate(one.receivedAt()),
                null,
                null,
                List.of());
    }

    private static PoolGroup.Draft draft(
            Waiting one,
            List<Pair> together,
            List<String> shared,
            Names names,
            Map<SubmissionId, List<String>> thumbs,
            Instant now) {
        return new PoolGroup.Draft(
                one.id().toString(),
                one.id() + "." + one.version(),
                one.version(),
                one.title(),
                Marked.mark(one.summary(), shared),
                thumbs.getOrDefault(one.id(), List.of()),
                names.units().getOrDefault(one.unit(), "") + "　"
                        + names.people().getOrDefault(one.author(), ""),
                Times.brief(one.receivedAt(), now),
                saysSo(one, together) ? "作者说是补充" : one.origin());
    }

    private static boolean saysSo(Waiting one, List<Pair> together) {
        return together.stream()
                .filter(pair -> pair.one().equals(one.id()) || pair.other().equals(one.id()))
                .anyMatch(
                        pair -> pair.decision() != null && pair.decision().by().equals(one.author()));
    }

    /** Every one of them is said to belong to another. */
    private static boolean isDecided(List<SubmissionId> ids, List<Pair> together) {
        return ids.stream()
                .allMatch(id -> together.stream()
                        .anyMatch(pair -> pair.isDecided()
                                && (pair.one().equals(id) || pair.other().equals(id))));
    }

    private List<String> sum(List<Waiting> members) {
        var sum = new ArrayList<String>();
        for (var kind : List.of(SubmissionKind.STORY, SubmissionKind.LEAD)) {
            long count = members.stream().filter(one -> one.kind() == kind).count();
            if (count > 0) {
                sum.add(count + (kind == SubmissionKind.STORY ? "篇" : "条") + words.of(kind));
            }
        }
        int pictures = members.stream().mapToInt(Waiting::pictures).sum();
        if (pictures > 0) {
            sum.add(pictures + "张照片");
        }
        return sum;
    }

    /** A few of the words, none inside another. */
    private static String some(List<String> shared) {
        return shared.stream()
                .filter(word -> shared.stream().noneMatch(other -> !other.equals(word) && other.contains(word)))
                .limit(WORDS_MOST)
                .collect(Collectors.joining("、"));
    }
}
