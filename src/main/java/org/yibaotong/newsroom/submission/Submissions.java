package org.yibaotong.newsroom.submission;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;

/** All submissions there are. */
public interface Submissions extends CrudRepository<Submission, SubmissionId> {

    Optional<Submission> findByClientKey(UUID clientKey);

    /** Two editors who answer at once come one after the other, and the second is told in words. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Submission> findLockedById(SubmissionId id);

    /** For editors: within their reach. */
    default Submission getWithin(Reach reach, SubmissionId id) {
        return findById(id)
                .filter(submission -> reach.covers(submission.unit()))
                .orElseThrow(() -> new NotFound("submission", id));
    }

    default Submission getToAnswer(Reach reach, SubmissionId id) {
        return findLockedById(id)
                .filter(submission -> reach.covers(submission.unit()))
                .orElseThrow(() -> new NotFound("submission", id));
    }

    /** For senders: their own, and their colleagues' in the same unit. */
    default Submission getSentBy(Actor actor, SubmissionId id) {
        return findById(id)
                .filter(submission ->
                        actor.is(submission.author()) || actor.unit().equals(submission.unit()))
                .orElseThrow(() -> new NotFound("submission", id));
    }
}
