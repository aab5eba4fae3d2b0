package org.yibaotong.citizens.messagebox;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.OwnMessages;
import org.yibaotong.citizens.code.Code;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.OneTimeCodes;
import org.yibaotong.citizens.contact.Passes;
import org.yibaotong.citizens.follower.UntoldFollowers;
import org.yibaotong.citizens.message.Contacts;
import org.yibaotong.citizens.message.Message;
import org.yibaotong.citizens.message.MessageClerks;
import org.yibaotong.citizens.message.MessageSettings;
import org.yibaotong.citizens.message.MessageState;
import org.yibaotong.citizens.message.Messages;
import org.yibaotong.citizens.message.StepKind;
import org.yibaotong.citizens.message.Steps;
import org.yibaotong.citizens.message.TakingBack;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Vault;
import org.yibaotong.shared.WorkingDays;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Times;

/** Where those who wrote learn what came of it, and have the last word. */
@Component
@Transactional
class WritersSide implements OwnMessages {

    private static final int WHY_LONGEST = 500;

    private final Messages messages;
    private final Steps steps;
    private final Contacts contacts;
    private final TakingBack takingBack;
    private final UntoldFollowers followers;
    private final OneTimeCodes codes;
    private final Passes passes;
    private final Telling telling;
    private final Vault vault;
    private final MessageClerks clerks;
    private final Notices notices;
    private final WorkingDays workingDays;
    private final MessageSettings settings;
    private final Clock clock;

    WritersSide(
            Messages messages,
            Steps steps,
            Contacts contacts,
            TakingBack takingBack,
            UntoldFollowers followers,
            OneTimeCodes codes,
            Passes passes,
            Telling telling,
            Vault vault,
            MessageClerks clerks,
            Notices notices,
            WorkingDays workingDays,
            MessageSettings settings,
            Clock clock) {
        this.messages = messages;
        this.steps = steps;
        this.contacts = contacts;
        this.takingBack = takingBack;
        this.followers = followers;
        this.codes = codes;
        this.passes = passes;
        this.telling = telling;
        this.vault = vault;
        this.clerks = clerks;
        this.notices = notices;
        this.workingDays = workingDays;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Own> own(Key key) {
        return find(key).map(this::own);
    }

    private Own own(Message one) {
        return new Own(
                telling.of(one, one.original()),
                one.isPublic(),
                one.mayBePublic(),
                one.state() == MessageState.ANSWERED,
                !one.state().isOpen() && one.solved() == null && !one.isForgotten(),
                !one.isAside() && !Boolean.TRUE.equals(one.solved()) && !one.isForgotten(),
                one.isForgotten(),
                contacts.find(one.id()).map(Contact::masked).orElse(""));
    }

    @Override
    public void solved(Key key) {
        var message = held(key);
        messages.solve(message);
        followers.end(message.id());
        steps.add(message, StepKind.SOLVED, null, "", clock.instant());
    }

    @Override
    public void reopen(Key key, String typed) {
        var why = PlainText.lines(typed);
        Refusal.when(why.isEmpty(), "message.why.missing");
        Refusal.when(PlainText.length(why) > WHY_LONGEST, "message.why.too-long", WHY_LONGEST);
        var message = held(key);
        var now = clock.instant();
        var replyBy = workingDays.after(Times.date(now), settings.replyDays());
        messages.reopen(message, replyBy);
        steps.add(message, StepKind.REOPENED, null, why, now);
        notices.tell(
                new Notice(
                        "message.reopened",
                        "留言人说没解决：" + message.name(),
                        "请在" + replyBy + "前再答复。",
                        "/desk/messages/" + message.id()),
                clerks.at(message.unit(), message),
                now);
    }

    /** Without a transaction: neither a row nor a connection is held while the gateway thinks, and what it refuses is counted. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void sendCode(Key key, String contact) {
        var message = known(key);
        message.refuseToKeepContact();
        codes.send(Contact.of(contact), "message " + message.id());
    }

    @Override
    @Transactional(noRollbackFor = Refusal.class)
    public void keepContact(Key key, String typed, String digits) {
        var message = held(key);
        message.refuseToKeepContact();
        var contact = Contact.of(typed);
        codes.prove(contact, "message " + message.id(), digits);
        contacts.keep(message.id(), contact);
    }

    @Override
    public void withdraw(Key key) {
        takingBack.withdraw(held(key).id());
    }

    @Override
    public void delete(Key key) {
        takingBack.delete(held(key), clock.instant());
    }

    private Message known(Key key) {
        return find(key).orElseThrow(() -> new Refusal("message.code.unknown"));
    }

    private Optional<Message> find(Key key) {
        return key.pass().isEmpty()
                ? Code.of(key.code()).map(this::mark).flatMap(messages::find)
                : messages.find(passes.contact(key.pass()), key.number());
    }

    private Message held(Key key) {
        var found = key.pass().isEmpty()
                ? Code.of(key.code()).map(this::mark).flatMap(messages::hold)
                : messages.hold(passes.contact(key.pass()), key.number());
        return found.orElseThrow(() -> new Refusal("message.code.unknown"));
    }

    private byte[] mark(Code code) {
        return vault.mark(code.letters(), Message.CODE);
    }
}
