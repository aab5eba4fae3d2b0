package org.yibaotong.newsroom.pair;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yibaotong.newsroom.SubmissionId;

/**
 * Which submissions stand together (同一件事): whatever pairs connect, under the one that came first. A guess never
 * brings together, by way of others, what somebody said is not one event.
 */
public record Groups(Map<SubmissionId, List<SubmissionId>> byFirst) {

    /** Two of which something is known, with the time each came. */
    public record Link(SubmissionId one, Instant oneAt, SubmissionId other, Instant otherAt, Bond bond) {}

    /** What is known of two: said to be one event, found to be, or said not to be. */
    public enum Bond {
        SAID,
        FOUND,
        DENIED
    }

    private static final Comparator<Link> STRONGEST_FIRST = Comparator.comparing(Link::bond)
            .thenComparing(link -> link.one().toString())
            .thenComparing(link -> link.other().toString());

    public static Groups of(Collection<Link> links) {
        var denied = links.stream().filter(link -> link.bond() == Bond.DENIED).toList();
        var groups = new HashMap<SubmissionId, Set<SubmissionId>>();
        links.stream()
                .filter(link -> link.bond() != Bond.DENIED)
                .sorted(STRONGEST_FIRST)
                .forEach(link -> join(groups, link, denied));
        return new Groups(byFirst(groups, times(links)));
    }

    private static void join(Map<SubmissionId, Set<SubmissionId>> groups, Link link, List<Link> denied) {
        var joined = new HashSet<SubmissionId>();
        joined.addAll(groups.getOrDefault(link.one(), Set.of(link.one())));
        joined.addAll(groups.getOrDefault(link.other(), Set.of(link.other())));
        boolean against = denied.stream().anyMatch(no -> joined.contains(no.one()) && joined.contains(no.other()));
        if (link.bond() == Bond.SAID || !against) {
            joined.forEach(member -> groups.put(member, joined));
        }
    }

    private static Map<SubmissionId, Instant> times(Collection<Link> links) {
        var times = new HashMap<SubmissionId, Instant>();
        for (var link : links) {
            times.put(link.one(), link.oneAt());
            times.put(link.other(), link.otherAt());
        }
        return times;
    }

    private static Map<SubmissionId, List<SubmissionId>> byFirst(
            Map<SubmissionId, Set<SubmissionId>> groups, Map<SubmissionId, Instant> times) {
        var byFirst = new HashMap<SubmissionId, List<SubmissionId>>();
        for (var group : Set.copyOf(groups.values())) {
            var ordered = new ArrayList<>(group);
            ordered.sort(Comparator.<SubmissionId, Instant>comparing(times::get).thenComparing(SubmissionId::toString));
            byFirst.put(ordered.getFirst(), List.copyOf(ordered));
        }
        return byFirst;
    }

    /** All that stand together with this one, itself among them. */
    public List<SubmissionId> around(SubmissionId one) {
        return byFirst.values().stream()
                .filter(group -> group.contains(one))
                .findFirst()
                .orElse(List.of(one));
    }

    /** All that stand under another one. */
    public List<SubmissionId> followers() {
        return byFirst.values().stream()
                .flatMap(group -> group.stream().skip(1))
                .toList();
    }

    /** The group that stands under this one, itself the first; alone it stands under itself. */
    public List<SubmissionId> under(SubmissionId first) {
        return byFirst.getOrDefault(first, List.of(first));
    }
}
