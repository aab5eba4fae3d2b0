package org.yibaotong.citizens.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.code.Code;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptLine.Kept;
import org.yibaotong.citizens.contact.KeptUnder;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Vault;

/** Messages as their writer's own data. */
@Component
class KeptMessages implements KeptUnder {

    private final Messages messages;
    private final TakingBack takingBack;
    private final MessageSettings settings;
    private final Vault vault;

    KeptMessages(Messages messages, TakingBack takingBack, MessageSettings settings, Vault vault) {
        this.messages = messages;
        this.takingBack = takingBack;
        this.settings = settings;
        this.vault = vault;
    }

    @Override
    public Kept what() {
        return Kept.MESSAGE;
    }

    @Override
    public List<KeptLine> of(Contact contact) {
        return messages.of(contact).stream().map(this::line).toList();
    }

    private KeptLine line(Message one) {
        return new KeptLine(
                Kept.MESSAGE,
                String.valueOf(one.number()),
                one.title(),
                "第" + one.number() + "号",
                whoReads(one) + "；结束" + settings.kept() + "后删掉号码和原文",
                one.isPublic() ? "/messages/" + one.number() : "",
                one.mayBePublic());
    }

    private static String whoReads(Message one) {
        if (one.isPublic()) {
            return "您同意公开，去掉姓名、电话以后在留言板上";
        }
        return one.mayBePublic() ? "您同意公开，还没有放到留言板上，现在只有办这件事的单位看得到" : "只有办这件事的单位看得到";
    }

    @Override
    public void withdraw(Contact contact, String id, Instant at) {
        var message = find(contact, id).orElseThrow(() -> new NotFound("message", id));
        takingBack.withdraw(message.id());
    }

    private Optional<Message> find(Contact contact, String number) {
        try {
            return messages.find(contact, Long.parseLong(number));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<KeptLine> opened(String code) {
        return mark(code).flatMap(messages::find).map(this::line);
    }

    @Override
    public void withdrawOpened(String code, Instant at) {
        var message = mark(code).flatMap(messages::hold).orElseThrow(() -> new NotFound("message", "under a code"));
        takingBack.withdraw(message.id());
    }

    @Override
    public void deleteOpened(String code, Instant at) {
        mark(code).flatMap(messages::hold).ifPresent(one -> takingBack.delete(one, at));
    }

    private Optional<byte[]> mark(String code) {
        return Code.of(code).map(one -> vault.mark(one.letters(), Message.CODE));
    }

    /** Whatever is emptied is kept under no contact any more, so that the next are read until there are none. */
    @Override
    public void delete(Contact contact, Instant at) {
        for (var some = messages.of(contact); !some.isEmpty(); some = messages.of(contact)) {
            some.forEach(one -> takingBack.delete(messages.hold(one.id()), at));
        }
    }
}
