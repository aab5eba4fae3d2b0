package org.yibaotong.citizens.message;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.publictext.PublicTexts;
import org.yibaotong.shared.Vault;
import org.yibaotong.web.Times;

/** What its writer takes back of a message: that everybody may read it (撤回同意), or all of it. */
@Component
public class TakingBack {

    private static final String GONE = "（本人要求删除）";

    private final Messages messages;
    private final PublicTexts texts;
    private final Steps steps;
    private final Vault vault;

    TakingBack(Messages messages, PublicTexts texts, Steps steps, Vault vault) {
        this.messages = messages;
        this.texts = texts;
        this.steps = steps;
        this.vault = vault;
    }

    /** Off the board at once, or never on it. The matter itself goes on. */
    public void withdraw(MessageId id) {
        texts.takeBackConsent(id);
    }

    /**
     * The answer and the road stay: what a public office did. Nothing of who asked, nor of what they wrote, does.
     *
     * @param one held, or what a clerk quotes of it in that moment would stay
     */
    public void delete(Message one, Instant at) {
        steps.forgetWriter(one.id());
        withdraw(one.id());
        messages.empty(one.id(), GONE, vault.mark(MessageId.next().toString(), "code of nobody"), Times.date(at));
        steps.add(one, StepKind.DELETED, null, "", at);
    }
}
