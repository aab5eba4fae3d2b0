package org.yibaotong.newsroom.pool;

import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.pair.PairDesk;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;

/** Where editors say what is one event, of submissions within their reach. */
@Service
@Transactional
class EventDesk {

    private final Submissions submissions;
    private final PairDesk pairs;

    EventDesk(Submissions submissions, PairDesk pairs) {
        this.submissions = submissions;
        this.pairs = pairs;
    }

    void decide(SubmissionId one, Collection<SubmissionId> others, boolean same, Instant shown, Actor actor) {
        var reach = actor.reach(Role.EDITOR);
        submissions.getWithin(reach, one);
        others.forEach(other -> submissions.getWithin(reach, other));
        pairs.decide(one, others, same, actor.person(), shown);
    }
}
