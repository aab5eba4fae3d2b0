package org.yibaotong.citizens.messagebox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.code.Code;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.OneTimeCodes;
import org.yibaotong.citizens.follower.Followers;
import org.yibaotong.citizens.message.Message;
import org.yibaotong.citizens.message.MessageKind;
import org.yibaotong.citizens.message.MessageSettings;
import org.yibaotong.citizens.message.Messages;
import org.yibaotong.citizens.message.StepKind;
import org.yibaotong.citizens.message.Steps;
import org.yibaotong.citizens.message.Written;
import org.yibaotong.citizens.moderation.Moderation;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;
import org.yibaotong.shared.Vault;
import org.yibaotong.shared.WorkingDays;
import org.yibaotong.web.Times;

/** The box into which residents drop their messages (留言箱), and where they join those of others. */
@Component
@Transactional
public class MessageBox implements PublicMessages {

    private final Messages messages;
    private final Steps steps;
    private final Board board;
    private final Months months;
    private final OneTimeCodes codes;
    private final Followers followers;
    private final Telling telling;
    private final Moderation moderation;
    private final Vault vault;
    private final Units units;
    private final People people;
    private final Notices notices;
    private final WorkingDays workingDays;
    private final MessageSettings settings;
    private final Clock clock;

    MessageBox(
            Messages messages,
            Steps steps,
            Board board,
            Months months,
            OneTimeCodes codes,
            Followers followers,
            Telling telling,
            Moderation moderation,
            Vault vault,
            Units units,
            People people,
            Notices notices,
            WorkingDays workingDays,
            MessageSettings settings,
            Clock clock) {
        this.messages = messages;
        this.steps = steps;
        this.board = board;
        this.months = months;
        this.codes = codes;
        this.followers = followers;
        this.telling = telling;
        this.moderation = moderation;
        this.vault = vault;
        this.units = units;
        this.people = people;
        this.notices = notices;
        this.workingDays = workingDays;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Rows<PublicMessage> find(Which which, Paging page) {
        return board.find(which, page);
    }

    @Override
    public Optional<PublicMessage> find(long number) {
        return messages.published(number).map(one -> telling.of(one, one.tellable()));
    }

    @Override
    public List<Month> numbers() {
        return months.since(Times.date(clock.instant()).minusMonths(11).withDayOfMonth(1));
    }

    @Override
    public List<PublicMessage> similar(String title, String words) {
        return board.like(title, words).stream()
                .flatMap(number -> find(number).stream())
                .toList();
    }

    @Override
    public String write(Asked asked) {
        var written = new Written(kind(asked.kind()), asked.title(), asked.words(), asked.place(), asked.mayBePublic());
        var now = clock.instant();
        var today = Times.date(now);
        var id = MessageId.next();
        var code = Code.next();
        var home = root();
        var acceptBy = workingDays.after(today, settings.acceptDays());
        long number = messages.add(
                id, written, home, mark(code), now, acceptBy, workingDays.after(today, settings.replyDays()));
        steps.add(id, StepKind.WRITTEN, home, null, "", now);
        boolean isHeld = moderation.look(id, written.title() + written.words(), now);
        if (isHeld) {
            steps.add(id, StepKind.HELD, home, null, "", now);
        }
        notices.tell(
                new Notice(
                        "message.written",
                        (isHeld ? "要先看一看：" : "新来的：") + Message.name(number),
                        "请在" + acceptBy + "前受理或转办。",
                        "/desk/messages/" + id),
                people.holding(Role.EDITOR, home),
                now);
        return code.toString();
    }

    private static MessageKind kind(String typed) {
        try {
            return MessageKind.valueOf(typed);
        } catch (IllegalArgumentException e) {
            throw new Refusal("message.kind.missing");
        }
    }

    private UnitId root() {
        return units.root().orElseThrow(() -> new Refusal("message.box.not-open"));
    }

    @Override
    public void follow(long number, String browser) {
        var message = published(number);
        message.refuseToFollow();
        followers.add(message.id(), browser, clock.instant());
    }

    /** Without a transaction: no connection is held while the gateway thinks, and what it refuses is counted. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void sendCodeToFollower(long number, String contact) {
        var message = published(number);
        message.refuseToKeepContact();
        codes.send(Contact.of(contact), purpose(message));
    }

    @Override
    @Transactional(noRollbackFor = Refusal.class)
    public void keepFollower(long number, String browser, String typed, String digits) {
        var message = published(number);
        message.refuseToKeepContact();
        var contact = Contact.of(typed);
        codes.prove(contact, purpose(message), digits);
        followers.keep(message.id(), browser, contact, clock.instant());
    }

    private static String purpose(Message message) {
        return "follower of " + message.id();
    }

    private Message published(long number) {
        return messages.published(number).orElseThrow(() -> new NotFound("message", number));
    }

    private byte[] mark(Code code) {
        return vault.mark(code.letters(), Message.CODE);
    }
}
