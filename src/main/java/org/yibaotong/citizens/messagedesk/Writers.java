package org.yibaotong.citizens.messagedesk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Messenger;
import org.yibaotong.citizens.contact.Messenger.UndeliveredText;
import org.yibaotong.citizens.message.Contacts;
import org.yibaotong.citizens.message.Message;
import org.yibaotong.shared.Committed;

/** Tells those who wrote and said where; once it is committed, and whoever cannot be reached still has the code. */
@Component
class Writers {

    private static final Logger log = LoggerFactory.getLogger(Writers.class);

    private final Contacts contacts;
    private final Messenger messenger;

    Writers(Contacts contacts, Messenger messenger) {
        this.contacts = contacts;
        this.messenger = messenger;
    }

    void tell(Message message, String what) {
        var text = "您的留言（第" + message.number() + "号）" + what + "请凭查询码看。";
        contacts.find(message.id()).ifPresent(contact -> Committed.then(() -> send(contact, text, message.number())));
    }

    private void send(Contact contact, String text, long number) {
        try {
            messenger.send(contact, text);
        } catch (UndeliveredText e) {
            log.warn("the writer of message {} was not told: {}", number, e.getMessage());
        }
    }
}
