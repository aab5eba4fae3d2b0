package org.yibaotong.newsroom.pair;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.SubmissionsJudged;
import org.yibaotong.shared.PersonId;

/** Where it is kept what people say of two submissions: one event, or not. Nothing is merged by it. */
@Service
@Transactional
public class PairDesk {

    private final Pairs pairs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PairDesk(Pairs pairs, ApplicationEventPublisher events, Clock clock) {
        this.pairs = pairs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says of one submission and each of the others what they are to each other.
     *
     * @param shown when the page was made it is decided on
     */
    public void decide(SubmissionId one, Collection<SubmissionId> others, boolean same, PersonId by, Instant shown) {
        pairs.hold(Stream.concat(Stream.of(one), others.stream()).toList()).stream()
                .filter(other -> !other.equals(one))
                .forEach(other -> decide(one, other, same, by, shown));
    }

    /** Their story was adopted with them: whoever did it has seen everything there is. */
    public void bringTogether(SubmissionId one, Collection<SubmissionId> others, PersonId by) {
        decide(one, others, true, by, clock.instant());
    }

    /** Keeps what a sender said. What is not there, or no longer, says nothing: a report is never refused for a hint. */
    public void keep(SenderWord word, SubmissionId sent, PersonId by) {
        var there = pairs.hold(word.named());
        there.forEach(other -> decide(sent, other, other.equals(word.addsTo()), by, clock.instant()));
    }

    /** Its sender says after it was sent whether it adds to another. */
    public void say(SubmissionId sent, SubmissionId other, boolean adds, PersonId by) {
        pairs.hold(List.of(sent, other));
        var pair = pairs.getToDecide(sent, other);
        keep(pair, pair.say(adds, by, clock.instant()), sent);
    }

    private void decide(SubmissionId one, SubmissionId other, boolean same, PersonId by, Instant shown) {
        var pair = pairs.getToDecide(one, other);
        keep(pair, pair.decide(same, by, clock.instant(), shown), one);
    }

    private void keep(Pair pair, Pair decided, SubmissionId one) {
        var said = decided.decision();
        if (said != null && !decided.equals(pair)) {
            pairs.keepDecided(decided);
            events.publishEvent(new SubmissionsJudged(one, pair.beside(one), said.same(), said.by(), said.at()));
        }
    }
}
