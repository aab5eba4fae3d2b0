package org.yibaotong.notices.feedback;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.notices.FeedbackAnswered;
import org.yibaotong.notices.FeedbackTaken;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Actor;

/** Where people say what burdens them, and are answered. */
@Service
@Transactional
class FeedbackDesk {

    private final Feedbacks feedbacks;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FeedbackDesk(Feedbacks feedbacks, Notices notices, ApplicationEventPublisher events, Clock clock) {
        this.feedbacks = feedbacks;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** It is nobody's decision, so the trail says nothing of it; the trail knows no anonymous hand. */
    UUID give(FeedbackForm form, Actor actor) {
        var person = form.isAnonymous() ? null : actor.person();
        var unit = form.isAnonymous() ? null : actor.unit();
        return feedbacks
                .save(Feedback.give(form.burden(), form.task(), person, unit, clock.instant()))
                .id();
    }

    void take(UUID id, Actor actor) {
        var now = clock.instant();
        var taken = feedbacks.save(feedbacks.getAnswerableBy(id, actor).take(now));
        tell(taken, "feedback.taken", "您的减负反馈已受理");
        events.publishEvent(new FeedbackTaken(id, taken.number(), actor.person(), now));
    }

    void answer(UUID id, String words, Actor actor) {
        var now = clock.instant();
        var answered = feedbacks.save(feedbacks.getAnswerableBy(id, actor).answer(words, now));
        tell(answered, "feedback.answered", "您的减负反馈有答复了");
        events.publishEvent(new FeedbackAnswered(id, answered.number(), actor.person(), now));
    }

    private void tell(Feedback feedback, String kind, String title) {
        var sender = feedback.personId();
        if (sender != null) {
            var notice = new Notice(kind, title, feedback.answer(), "/desk/feedback/" + feedback.id());
            notices.tell(notice, List.of(sender));
        }
    }
}
