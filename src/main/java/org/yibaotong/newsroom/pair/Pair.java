package org.yibaotong.newsroom.pair;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.event.Relation;

/**
 * Two submissions that may tell the same event (一对). A guess is only a guess: what somebody said counts, and the last word of all.
 *
 * @param one the smaller id of the two
 * @param relation what was found, or null where people alone brought them together
 * @param words what both say
 */
public record Pair(
        SubmissionId one,
        SubmissionId other,
        @Nullable Relation relation,
        List<String> words,
        @Nullable Decision decision) {

    /** What somebody said (判断): it is one event, or it is not. */
    public record Decision(boolean same, PersonId by, Instant at) {}

    public static Pair found(SubmissionId a, SubmissionId b, Relation relation, List<String> words) {
        return isOrdered(a, b) ? new Pair(a, b, relation, words, null) : new Pair(b, a, relation, words, null);
    }

    /**
     * Somebody says what it is. Whoever says the same again changes nothing.
     *
     * @param shown when the page was made they decided on: what was said since, they have not seen
     */
    Pair decide(boolean same, PersonId by, Instant at, Instant shown) {
        if (decision == null) {
            return new Pair(one, other, relation, words, new Decision(same, by, at));
        }
        if (decision.same() == same) {
            return this;
        }
        Refusal.when(decision.at().isAfter(shown), "pair.decide.changed-meanwhile");
        return new Pair(one, other, relation, words, new Decision(same, by, at));
    }

    /** Whoever sent one of them says what it is. Where somebody else has said the opposite, it stays so. */
    Pair say(boolean same, PersonId by, Instant at) {
        boolean denied =
                decision != null && decision.same() != same && !decision.by().equals(by);
        Refusal.when(denied, "pair.say.editor-decided");
        return decide(same, by, at, at);
    }

    /** Whether they stand together: said so, or not denied and found to be one event. */
    public boolean isTogether() {
        return decision == null ? relation == Relation.SAME || relation == Relation.COPY : decision.same();
    }

    public boolean isDecided() {
        return decision != null;
    }

    public SubmissionId beside(SubmissionId submission) {
        return one.equals(submission) ? other : one;
    }

    /** As the database orders them. */
    static boolean isOrdered(SubmissionId a, SubmissionId b) {
        return a.toString().compareTo(b.toString()) < 0;
    }
}
