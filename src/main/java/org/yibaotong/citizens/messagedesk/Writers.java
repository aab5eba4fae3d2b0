package org.yibaotong.citizens.messagedesk;

import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Informer;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.citizens.message.Contacts;
import org.yibaotong.citizens.message.Followers;
import org.yibaotong.citizens.message.Message;
import org.yibaotong.shared.Committed;
import org.yibaotong.web.Site;

/** Tells those who wrote or asked the same, and said where; once it is committed, and whoever cannot be reached still has the code. */
@Component
class Writers {

    private final Contacts contacts;
    private final Followers followers;
    private final Informer informer;
    private final Site site;

    Writers(Contacts contacts, Followers followers, Informer informer, Site site) {
        this.contacts = contacts;
        this.followers = followers;
        this.informer = informer;
        this.site = site;
    }

    void tell(Message message, String what) {
        var text = "您的留言（第" + message.number() + "号）" + what + "请凭查询码看，或者凭这个号码在“我的信息”里看：" + site.address() + "/mine";
        var letter = Letter.of("您的留言（第" + message.number() + "号）" + what, text);
        contacts.find(message.id()).ifPresent(contact -> Committed.then(() -> send(contact, letter, message.number())));
    }

    /** Those who asked the same: once, and only where everybody may read the answer. */
    void tellFollowers(Message message) {
        if (!message.isPublic()) {
            return;
        }
        var page = site.address() + "/messages/" + message.number();
        var letter = Letter.of(
                "您也问的留言（第" + message.number() + "号）答复了", "您也问的留言（第" + message.number() + "号）答复了，在这里看：" + page);
        var told = followers.takeContacts(message.id());
        Committed.then(() -> told.forEach(contact -> send(contact, letter, message.number())));
    }

    private void send(Contact contact, Letter letter, long number) {
        informer.tell(contact, letter, "somebody who waits for message " + number);
    }
}
