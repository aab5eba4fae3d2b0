package org.yibaotong.newsroom.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.proof.Proof;
import org.yibaotong.newsroom.proof.Proofs;
import org.yibaotong.newsroom.review.ReviewPage.Earlier;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** What those before thought and found (前面的意见): reviews and readings, the last first. */
@Component
class EarlierOpinions {

    private final Reviews reviews;
    private final Proofs proofs;
    private final People people;
    private final Words words;
    private final Clock clock;

    EarlierOpinions(Reviews reviews, Proofs proofs, People people, Words words, Clock clock) {
        this.reviews = reviews;
        this.proofs = proofs;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** One of either kind, before the name is known. */
    private record Given(Instant at, PersonId by, String of, String what, String said, int edition, boolean passed) {}

    List<Earlier> of(StoryId story) {
        var given = Stream.concat(
                        reviews.of(story).stream().map(this::given),
                        proofs.of(story).stream().map(this::given))
                .sorted(Comparator.comparing(Given::at).reversed())
                .toList();
        var names = people.names(given.stream().map(Given::by).collect(Collectors.toSet()));
        return given.stream().map(one -> earlier(one, names)).toList();
    }

    private Given given(Review review) {
        return new Given(
                review.at(),
                review.by(),
                words.of(review.round()),
                words.of(review.verdict()) + (review.emergency() == null ? "" : "（应急）"),
                review.opinion().isEmpty() ? "没有另外写意见" : review.opinion(),
                review.edition(),
                review.verdict() == ReviewResult.PASS);
    }

    private Given given(Proof proof) {
        var found = proof.errors() == 0 ? "没有差错" : "差错" + proof.errors() + "处";
        return new Given(
                proof.at(),
                proof.by(),
                words.of(proof.reading()),
                found,
                proof.note().text(),
                proof.edition(),
                true);
    }

    private Earlier earlier(Given one, Map<PersonId, String> names) {
        var when = "第" + one.edition() + "版　" + Times.brief(one.at(), clock.instant());
        return new Earlier(
                one.of() + "　" + names.getOrDefault(one.by(), ""),
                one.what(),
                one.said().isEmpty() ? when : one.said() + "　" + when,
                one.passed());
    }
}
