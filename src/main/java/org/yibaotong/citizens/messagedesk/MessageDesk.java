package org.yibaotong.citizens.messagedesk;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.MessageAccepted;
import org.yibaotong.citizens.MessageBounced;
import org.yibaotong.citizens.MessageContactRead;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.MessageReferred;
import org.yibaotong.citizens.message.Contacts;
import org.yibaotong.citizens.message.Message;
import org.yibaotong.citizens.message.MessageClerks;
import org.yibaotong.citizens.message.MessageSettings;
import org.yibaotong.citizens.message.MessageState;
import org.yibaotong.citizens.message.Messages;
import org.yibaotong.citizens.message.StepKind;
import org.yibaotong.citizens.message.Steps;
import org.yibaotong.identity.Units;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.shared.WorkingDays;
import org.yibaotong.web.Times;

/** Where messages are taken on, or go to whose business they are. Answered they are at the {@link AnswerDesk}. */
@Component
@Transactional
public class MessageDesk {

    private final Messages messages;
    private final Steps steps;
    private final Contacts contacts;
    private final Units units;
    private final MessageClerks clerks;
    private final Notices notices;
    private final WorkingDays workingDays;
    private final MessageSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MessageDesk(
            Messages messages,
            Steps steps,
            Contacts contacts,
            Units units,
            MessageClerks clerks,
            Notices notices,
            WorkingDays workingDays,
            MessageSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.steps = steps;
        this.contacts = contacts;
        this.units = units;
        this.clerks = clerks;
        this.notices = notices;
        this.workingDays = workingDays;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Whose messages somebody looks after. */
    static Reach reach(Actor actor) {
        return actor.reach(Role.CORRESPONDENT, Role.EDITOR);
    }

    /** Whoever edits where messages come in settles whose business one is. */
    static boolean decides(Message message, Actor actor) {
        return actor.reach(Role.EDITOR).covers(message.home());
    }

    public void accept(MessageId id, Actor actor) {
        var message = messages.holdTurn(id, reach(actor));
        message.refuseToAccept();
        messages.stand(id, MessageState.ACCEPTED, message.unit());
        steps.add(message, StepKind.ACCEPTED, actor.person(), "", clock.instant());
        events.publishEvent(new MessageAccepted(id, message.number(), "", actor.person(), clock.instant()));
    }

    /** 转办, from where it came in, whoever had it. */
    public void refer(MessageId id, MessageForm form, Actor actor) {
        var message = messages.holdVisibleTo(id, reach(actor));
        Refusal.unless(reach(actor).covers(message.home()), "message.refer.not-home");
        var to = unit(form);
        var reason = form.why();
        boolean decides = decides(message, actor);
        message.refuseToRefer(to, decides);
        messages.refer(message, to, decides, acceptBy());
        var name = units.get(to).name();
        var now = clock.instant();
        steps.add(id, StepKind.REFERRED, message.home(), actor.person(), name + "：" + reason, now);
        tell(message, to, "转给您单位", reason);
        events.publishEvent(new MessageReferred(id, message.number(), "转给" + name, actor.person(), now));
    }

    public void bounce(MessageId id, MessageForm form, Actor actor) {
        var message = messages.holdTurn(id, reach(actor));
        var proposed = unit(form);
        var reason = form.why();
        message.refuseToBounce(proposed);
        messages.bounce(message, acceptBy());
        var said = "建议转给" + units.get(proposed).name() + "：" + reason;
        steps.add(message, StepKind.BOUNCED, actor.person(), said, clock.instant());
        tell(message, message.home(), "退回来了", said);
        events.publishEvent(new MessageBounced(id, message.number(), said, actor.person(), clock.instant()));
    }

    /** Every look is on the trail, before anything is shown. */
    public String readContact(MessageId id, Actor actor) {
        var message = messages.holdTurn(id, reach(actor));
        events.publishEvent(new MessageContactRead(id, message.number(), "", actor.person(), clock.instant()));
        return contacts.find(id)
                .orElseThrow(() -> new Refusal("message.contact.none"))
                .address();
    }

    private LocalDate acceptBy() {
        return workingDays.after(Times.date(clock.instant()), settings.acceptDays());
    }

    /** Any unit there is: one may say that it is another's business without having a say there. */
    private UnitId unit(MessageForm form) {
        return units.get(MessageForm.or(form.unit()));
    }

    private void tell(Message message, UnitId unit, String what, String text) {
        notices.tell(
                new Notice("message.turn", what + "：" + message.name(), text, "/desk/messages/" + message.id()),
                clerks.at(unit, message),
                clock.instant());
    }
}
