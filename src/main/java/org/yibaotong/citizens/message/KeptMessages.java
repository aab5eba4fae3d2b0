package org.yibaotong.citizens.message;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptLine.Kept;
import org.yibaotong.citizens.contact.KeptUnder;
import org.yibaotong.shared.NotFound;

/** Messages as their writer's own data. */
@Component
class KeptMessages implements KeptUnder {

    private final Messages messages;
    private final TakingBack takingBack;

    KeptMessages(Messages messages, TakingBack takingBack) {
        this.messages = messages;
        this.takingBack = takingBack;
    }

    @Override
    public Kept what() {
        return Kept.MESSAGE;
    }

    @Override
    public List<KeptLine> of(Contact contact) {
        return messages.of(contact).stream().map(KeptMessages::line).toList();
    }

    private static KeptLine line(Message one) {
        return new KeptLine(
                Kept.MESSAGE,
                String.valueOf(one.number()),
                one.title(),
                "第" + one.number() + "号",
                whoReads(one),
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
        var message = messages.of(contact).stream()
                .filter(one -> String.valueOf(one.number()).equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("message", id));
        takingBack.withdraw(message.id());
    }

    /** Whatever is emptied is kept under no contact any more, so that the next are read until there are none. */
    @Override
    public void delete(Contact contact, Instant at) {
        for (var some = messages.of(contact); !some.isEmpty(); some = messages.of(contact)) {
            some.forEach(one -> takingBack.delete(messages.hold(one.id()), at));
        }
    }
}
