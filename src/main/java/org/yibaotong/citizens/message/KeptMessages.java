package org.yibaotong.citizens.message;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptLine.Kept;
import org.yibaotong.citizens.contact.KeptUnder;
import org.yibaotong.citizens.publictext.PublicTexts;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Vault;

/** Messages as their writer's own data. */
@Component
class KeptMessages implements KeptUnder {

    private static final String GONE = "（本人要求删除）";

    private final Messages messages;
    private final PublicTexts texts;
    private final Steps steps;
    private final Vault vault;

    KeptMessages(Messages messages, PublicTexts texts, Steps steps, Vault vault) {
        this.messages = messages;
        this.texts = texts;
        this.steps = steps;
        this.vault = vault;
    }

    @Override
    public Kept what() {
        return Kept.MESSAGE;
    }

    @Override
    public List<KeptLine> of(Contact contact) {
        return messages.of(contact).stream()
                .map(one -> new KeptLine(
                        Kept.MESSAGE,
                        String.valueOf(one.number()),
                        one.title(),
                        "第" + one.number() + "号",
                        one.isPublic() ? "您同意公开，去掉姓名、电话以后在留言板上" : "只有办这件事的单位看得到",
                        one.isPublic() ? "/messages/" + one.number() : ""))
                .toList();
    }

    /** Off the board at once. The matter itself goes on. */
    @Override
    public void withdraw(Contact contact, String id, Instant at) {
        var message = messages.of(contact).stream()
                .filter(one -> String.valueOf(one.number()).equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("message", id));
        texts.takeBackConsent(message.id());
    }

    /**
     * The answer and the road stay: what a public office did. Nothing of who asked, nor of what they wrote, does; held, or what a clerk quotes
     * of it in that moment would. Whatever is emptied is kept under no contact any more, so that the next are read until there are none.
     */
    @Override
    public void delete(Contact contact, Instant at) {
        for (var some = messages.of(contact); !some.isEmpty(); some = messages.of(contact)) {
            some.forEach(one -> delete(messages.hold(one.id()), at));
        }
    }

    private void delete(Message one, Instant at) {
        steps.forgetWriter(one.id());
        texts.takeBackConsent(one.id());
        messages.empty(one.id(), GONE, vault.mark(MessageId.next().toString(), "code of nobody"));
        if (one.state() != MessageState.CLOSED) {
            steps.add(one, StepKind.CLOSED, null, "", at);
        }
    }
}
