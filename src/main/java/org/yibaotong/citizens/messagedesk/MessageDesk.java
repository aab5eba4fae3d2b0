package org.yibaotong.citizens.messagedesk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.MessageAccepted;
import org.yibaotong.citizens.MessageAnswered;
import org.yibaotong.citizens.MessageBounced;
import org.yibaotong.citizens.MessageContactRead;
import org.yibaotong.citizens.MessageDrafted;
import org.yibaotong.citizens.MessageExtended;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.MessagePublished;
import org.yibaotong.citizens.MessageReferred;
import org.yibaotong.citizens.MessageSentBack;
import org.yibaotong.citizens.MessageUnpublished;
import org.yibaotong.citizens.message.Contacts;
import org.yibaotong.citizens.message.Message;
import org.yibaotong.citizens.message.MessageClerks;
import org.yibaotong.citizens.message.MessageSettings;
import org.yibaotong.citizens.message.MessageState;
import org.yibaotong.citizens.message.Messages;
import org.yibaotong.citizens.message.StepKind;
import org.yibaotong.citizens.message.Steps;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.shared.WorkingDays;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Times;

/** Where messages are taken on, referred, answered by one person and read by another. */
@Component
@Transactional
public class MessageDesk {

    private static final int REASON_LONGEST = 200;
    private static final int ANSWER_SHORTEST = 20;
    private static final int ANSWER_LONGEST = 2_000;

    private final Messages messages;
    private final Steps steps;
    private final Contacts contacts;
    private final Writers writers;
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
            Writers writers,
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
        this.writers = writers;
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
        var message = turn(id, actor);
        message.accept();
        messages.stand(id, MessageState.ACCEPTED, message.unit());
        passed(message, StepKind.ACCEPTED, "", actor);
        events.publishEvent(new MessageAccepted(id, message.number(), "", actor.person(), clock.instant()));
    }

    /** 转办, from where it came in. */
    public void refer(MessageId id, MessageForm form, Actor actor) {
        var message = messages.holdVisibleTo(id, reach(actor));
        Refusal.unless(reach(actor).covers(message.home()), "message.refer.not-home");
        var to = unit(form);
        var reason = line(form.reason(), "message.reason.missing");
        boolean decides = decides(message, actor);
        message.refer(to, decides);
        messages.refer(message, to, decides, acceptBy());
        passed(message, StepKind.REFERRED, units.get(to).name() + "：" + reason, actor);
        tell(message, to, "转给您单位的留言", reason);
        events.publishEvent(new MessageReferred(
                id, message.number(), "转给" + units.get(to).name(), actor.person(), clock.instant()));
    }

    public void bounce(MessageId id, MessageForm form, Actor actor) {
        var message = turn(id, actor);
        var proposed = unit(form);
        var reason = line(form.reason(), "message.reason.missing");
        message.bounce(proposed);
        messages.bounce(message, acceptBy());
        var said = "建议转给" + units.get(proposed).name() + "：" + reason;
        passed(message, StepKind.BOUNCED, said, actor);
        tell(message, message.home(), "退回来的留言", said);
        events.publishEvent(new MessageBounced(id, message.number(), said, actor.person(), clock.instant()));
    }

    public void extend(MessageId id, MessageForm form, Actor actor) {
        var message = turn(id, actor);
        var note = line(form.note(), "message.note.missing");
        message.extend();
        var until = workingDays.after(Times.date(message.writtenAt()), settings.extendedDays());
        messages.extend(id, until);
        passed(message, StepKind.EXTENDED, note, actor);
        writers.tell(message, "要延到" + until + "前答复。");
        events.publishEvent(new MessageExtended(id, message.number(), "延到" + until, actor.person(), clock.instant()));
    }

    public void draft(MessageId id, MessageForm form, Actor actor) {
        var message = turn(id, actor);
        var answer = PlainText.lines(MessageForm.or(form.answer()));
        message.draft();
        Refusal.when(PlainText.length(answer) < ANSWER_SHORTEST, "message.answer.too-short", ANSWER_SHORTEST);
        Refusal.when(PlainText.length(answer) > ANSWER_LONGEST, "message.answer.too-long", ANSWER_LONGEST);
        messages.draft(id, answer, actor.person());
        passed(message, StepKind.DRAFTED, "", actor);
        events.publishEvent(new MessageDrafted(id, message.number(), "", actor.person(), clock.instant()));
    }

    public void pass(MessageId id, Actor actor) {
        var now = clock.instant();
        var message = messages.holdVisibleTo(id, reach(actor));
        message.pass(actor.person());
        messages.answer(id, actor.person(), Times.date(now));
        passed(message, StepKind.ANSWERED, "", actor);
        writers.tell(message, "答复了。");
        writers.tellFollowers(message);
        events.publishEvent(new MessageAnswered(id, message.number(), "", actor.person(), now));
    }

    public void sendBack(MessageId id, MessageForm form, Actor actor) {
        var message = messages.holdVisibleTo(id, reach(actor));
        var reason = line(form.reason(), "message.reason.missing");
        message.sendBack();
        messages.stand(id, MessageState.ACCEPTED, message.unit());
        passed(message, StepKind.SENT_BACK, reason, actor);
        events.publishEvent(new MessageSentBack(id, message.number(), reason, actor.person(), clock.instant()));
    }

    public void publish(MessageId id, MessageForm form, Actor actor) {
        var now = clock.instant();
        var message = messages.holdVisibleTo(id, reach(actor));
        var text = form.publicText();
        message.publish(text, Times.date(now));
        messages.publish(id, text);
        events.publishEvent(new MessagePublished(id, message.number(), text.title(), actor.person(), now));
    }

    /** Off the board again; the text stays for the next time. */
    public void unpublish(MessageId id, Actor actor) {
        var message = messages.holdVisibleTo(id, reach(actor));
        Refusal.unless(message.isPublic(), "message.unpublish.not-public");
        messages.unpublish(id);
        events.publishEvent(new MessageUnpublished(id, message.number(), "", actor.person(), clock.instant()));
    }

    /** Every look is on the trail, before anything is shown. */
    public String readContact(MessageId id, Actor actor) {
        var message = turn(id, actor);
        events.publishEvent(new MessageContactRead(id, message.number(), "", actor.person(), clock.instant()));
        return contacts.find(id)
                .orElseThrow(() -> new Refusal("message.contact.none"))
                .address();
    }

    /** Only the unit whose turn it is acts. */
    private Message turn(MessageId id, Actor actor) {
        var message = messages.holdVisibleTo(id, reach(actor));
        Refusal.unless(reach(actor).covers(message.unit()), "message.act.not-yours");
        return message;
    }

    private LocalDate acceptBy() {
        return workingDays.after(Times.date(clock.instant()), settings.acceptDays());
    }

    /** Any unit there is: one may say that it is another's business without having a say there. */
    private UnitId unit(MessageForm form) {
        var all = new Reach(units.list().stream().map(UnitFacts::id).collect(Collectors.toSet()));
        return units.get(MessageForm.or(form.unit()), all);
    }

    private static String line(@Nullable String typed, String missing) {
        var line = PlainText.line(MessageForm.or(typed));
        Refusal.when(line.isEmpty(), missing);
        Refusal.when(PlainText.length(line) > REASON_LONGEST, "message.reason.too-long", REASON_LONGEST);
        return line;
    }

    private void passed(Message message, StepKind kind, String words, Actor actor) {
        steps.add(message.id(), kind, message.unit(), actor.person(), words, clock.instant());
    }

    private void tell(Message message, UnitId unit, String what, String text) {
        Instant now = clock.instant();
        notices.tell(
                new Notice("message.turn", what + "：" + message.title(), text, "/desk/messages/" + message.id()),
                clerks.at(unit, message),
                now);
    }
}
