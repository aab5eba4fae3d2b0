package org.yibaotong.newsroom.pool;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.pair.EarlierStories;
import org.yibaotong.newsroom.pair.EarlierStories.EarlierStory;
import org.yibaotong.newsroom.pair.Pair;
import org.yibaotong.newsroom.pair.Pair.Decision;
import org.yibaotong.newsroom.pair.Pairs;
import org.yibaotong.newsroom.submission.Marks;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.event.Relation;
import org.yibaotong.web.Times;

/** Gathers what may belong with a submission: other submissions within reach, and what was published before. */
@Component
class Kindred {

    private final Pairs pairs;
    private final EarlierStories earlier;
    private final PoolList list;
    private final Units units;
    private final People people;
    private final Marks marks;
    private final ObjectProvider<Publications> publications;

    Kindred(
            Pairs pairs,
            EarlierStories earlier,
            PoolList list,
            Units units,
            People people,
            Marks marks,
            ObjectProvider<Publications> publications) {
        this.pairs = pairs;
        this.earlier = earlier;
        this.list = list;
        this.units = units;
        this.people = people;
        this.marks = marks;
        this.publications = publications;
    }

    /** One pair the submission stands in, and the other of the two. */
    private record Beside(Pair pair, Waiting other) {}

    private record Names(Map<UnitId, String> units, Map<PersonId, String> people) {}

    Kin of(SubmissionId submission, Reach reach, Instant now) {
        var all = beside(submission, reach);
        var names = names(all);
        return new Kin(
                others(all, Pair::isTogether, names, now),
                others(all, pair -> !pair.isTogether() && !pair.isDecided(), names, now),
                others(all, pair -> !pair.isTogether() && pair.isDecided(), names, now),
                published(submission));
    }

    private List<Beside> beside(SubmissionId submission, Reach reach) {
        var found = pairs.of(submission);
        var known = list
                .find(found.stream().map(pair -> pair.beside(submission)).toList())
                .stream()
                .filter(other -> reach.covers(other.unit()))
                .collect(Collectors.toMap(Waiting::id, other -> other));
        return found.stream()
                .flatMap(pair ->
                        Stream.ofNullable(known.get(pair.beside(submission))).map(other -> new Beside(pair, other)))
                .toList();
    }

    private Names names(List<Beside> all) {
        var unitIds = all.stream().map(one -> one.other().unit()).distinct().toList();
        var deciders = all.stream()
                .map(one -> one.pair().decision())
                .filter(Objects::nonNull)
                .map(Decision::by)
                .distinct()
                .toList();
        return new Names(units.names(unitIds), people.names(deciders));
    }

    private List<Kin.Other> others(List<Beside> all, Predicate<Pair> which, Names names, Instant now) {
        return all.stream()
                .filter(one -> which.test(one.pair()))
                .map(one -> print(one.pair(), one.other(), names, now))
                .toList();
    }

    private Kin.Other print(Pair pair, Waiting other, Names names, Instant now) {
        var decision = pair.decision();
        return new Kin.Other(
                other.id().toString(),
                other.title(),
                names.units().getOrDefault(other.unit(), "") + "　" + Times.brief(other.receivedAt(), now) + "　"
                        + other.origin(),
                String.join("、", pair.words()),
                decision == null ? "" : names.people().getOrDefault(decision.by(), "") + "说的",
                marks.of(other.status()).word(),
                other.status().isOpen() ? other.id() + "." + other.version() : "",
                other.story() == null ? "" : "/desk/stories/" + other.story());
    }

    private List<Kin.Earlier> published(SubmissionId submission) {
        var known = publications.getIfAvailable();
        var found = earlier.of(submission);
        if (known == null || found.isEmpty()) {
            return List.of();
        }
        var stands = known.of(found.stream().map(EarlierStory::story).toList());
        return found.stream()
                .flatMap(one -> Stream.ofNullable(stands.get(one.story()))
                        .filter(publication -> publication.withdrawnAt() == null)
                        .map(publication -> new Kin.Earlier(
                                publication.headline(),
                                publication.url(),
                                Times.day(publication.publishedAt()),
                                String.join("、", one.words()),
                                one.relation() == Relation.COPY)))
                .toList();
    }
}
