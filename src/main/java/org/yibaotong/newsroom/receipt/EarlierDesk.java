package org.yibaotong.newsroom.receipt;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.hint.EarlierReports;
import org.yibaotong.newsroom.pair.PairDesk;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;

/** Where a sender says whether what they sent adds to what others had reported before (补充给这件事). */
@Service
@Transactional
class EarlierDesk {

    private final Submissions submissions;
    private final EarlierReports earlier;
    private final PairDesk pairs;

    EarlierDesk(Submissions submissions, EarlierReports earlier, PairDesk pairs) {
        this.submissions = submissions;
        this.earlier = earlier;
        this.pairs = pairs;
    }

    /** Only whoever sent it, and only of what they are shown. */
    void say(SubmissionId sent, SubmissionId other, boolean adds, Actor actor) {
        var submission = submissions.getSentBy(actor, sent);
        if (!actor.is(submission.author()) || !earlier.isShown(sent, other, actor)) {
            throw new NotFound("submission", other);
        }
        pairs.say(sent, other, adds, actor.person());
    }
}
