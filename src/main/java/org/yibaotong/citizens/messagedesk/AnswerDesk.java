package org.yibaotong.citizens.messagedesk;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.MessageAnswered;
import org.yibaotong.citizens.MessageDrafted;
import org.yibaotong.citizens.MessageExtended;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.MessagePublished;
import org.yibaotong.citizens.MessageSentBack;
import org.yibaotong.citizens.MessageUnpublished;
import org.yibaotong.citizens.message.Message;
import org.yibaotong.citizens.message.MessageSettings;
import org.yibaotong.citizens.message.MessageState;
import org.yibaotong.citizens.message.Messages;
import org.yibaotong.citizens.message.StepKind;
import org.yibaotong.citizens.message.Steps;
import org.yibaotong.citizens.publictext.PublicTexts;
import org.yibaotong.citizens.writer.UntoldWriters.News;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.WorkingDays;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Times;

/** Where messages are answered by one person, read by another, and shown to everybody. */
@Component
@Transactional
class AnswerDesk {

    private static final int ANSWER_SHORTEST = 20;
    private static final int ANSWER_LONGEST = 2_000;

    private final Messages messages;
    private final PublicTexts texts;
    private final Steps steps;
    private final Writers writers;
    private final WorkingDays workingDays;
    private final MessageSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerDesk(
            Messages messages,
            PublicTexts texts,
            Steps steps,
            Writers writers,
            WorkingDays workingDays,
            MessageSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.texts = texts;
        this.steps = steps;
        this.writers = writers;
        this.workingDays = workingDays;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    public void extend(MessageId id, MessageForm form, Actor actor) {
        var message = messages.holdTurn(id, MessageDesk.reach(actor));
        var now = clock.instant();
        var today = Times.date(now);
        var note = form.publicNote();
        var until = workingDays.after(message.extend(today), settings.longerDays());
        message.refuseToSay(note, "message.note.private", today);
        messages.extend(id, until);
        steps.add(message, StepKind.EXTENDED, actor.person(), note, now);
        writers.tell(id, News.EXTENDED);
        events.publishEvent(new MessageExtended(id, message.number(), "延到" + until, actor.person(), now));
    }

    public void draft(MessageId id, MessageForm form, Actor actor) {
        var message = messages.holdTurn(id, MessageDesk.reach(actor));
        var answer = PlainText.lines(MessageForm.or(form.answer()));
        message.refuseToDraft();
        Refusal.unless(isRead(id, form.seen()), "message.draft.meanwhile");
        Refusal.when(PlainText.length(answer) < ANSWER_SHORTEST, "message.answer.too-short", ANSWER_SHORTEST);
        Refusal.when(PlainText.length(answer) > ANSWER_LONGEST, "message.answer.too-long", ANSWER_LONGEST);
        var now = clock.instant();
        var overruled = message.answer(answer, steps.overruled(id), form.overruled(), Times.date(now));
        messages.draft(id, answer, actor.person());
        steps.add(message, StepKind.DRAFTED, actor.person(), "", now);
        keep(message, overruled, actor, now);
        events.publishEvent(
                new MessageDrafted(id, message.number(), overruled.isEmpty() ? "" : "，说明了疑点不是姓名", actor.person(), now));
    }

    /** @param seen which writing of the answer was read: nobody sends what they have not */
    public void pass(MessageId id, int seen, Actor actor) {
        var now = clock.instant();
        var message = messages.holdVisibleTo(id, MessageDesk.reach(actor));
        message.refuseToPass(actor.person());
        Refusal.unless(isRead(id, seen), "message.pass.rewritten");
        message.refuseToSay(message.answer(), steps.overruled(id), "message.pass.private", Times.date(now));
        messages.answer(id, actor.person(), Times.date(now));
        steps.add(message, StepKind.ANSWERED, actor.person(), "", now);
        writers.tell(id, News.ANSWERED);
        if (message.isPublic()) {
            writers.tellFollowers(id);
        }
        events.publishEvent(new MessageAnswered(id, message.number(), "", actor.person(), now));
    }

    public void sendBack(MessageId id, MessageForm form, Actor actor) {
        var message = messages.holdVisibleTo(id, MessageDesk.reach(actor));
        var reason = form.why();
        message.refuseToSendBack();
        Refusal.unless(isRead(id, form.seen()), "message.pass.rewritten");
        messages.stand(id, MessageState.ACCEPTED, message.unit());
        steps.add(message, StepKind.SENT_BACK, actor.person(), reason, clock.instant());
        events.publishEvent(new MessageSentBack(id, message.number(), reason, actor.person(), clock.instant()));
    }

    /** Was it answered while it was off the board, those who ask the same read it only now. */
    public void publish(MessageId id, MessageForm form, Actor actor) {
        var now = clock.instant();
        var message = messages.holdVisibleTo(id, MessageDesk.reach(actor));
        var text = form.publicText();
        var overruled = message.publish(text, steps.overruled(id), form.overruled(), Times.date(now));
        texts.publish(id, text);
        keep(message, overruled, actor, now);
        if (!message.state().isOpen()) {
            writers.tellRemainingFollowers(id);
        }
        events.publishEvent(new MessagePublished(id, message.number(), text.title(), actor.person(), now));
    }

    /** Off the board again; the text stays for the next time. */
    public void unpublish(MessageId id, Actor actor) {
        var message = messages.holdVisibleTo(id, MessageDesk.reach(actor));
        Refusal.unless(message.isPublic(), "message.unpublish.not-public");
        texts.unpublish(id);
        events.publishEvent(new MessageUnpublished(id, message.number(), "", actor.person(), clock.instant()));
    }

    /** With the message and not on the trail, so that it goes with what its writer wrote. */
    private void keep(Message message, String overruled, Actor actor, Instant now) {
        if (!overruled.isEmpty()) {
            steps.add(message, StepKind.OVERRULED, actor.person(), overruled, now);
        }
    }

    /** Sent back and written anew, it is not what somebody read before. */
    private boolean isRead(MessageId id, int seen) {
        return steps.count(id, StepKind.DRAFTED) == seen;
    }
}
