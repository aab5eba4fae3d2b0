package org.yibaotong.citizens.messagedesk;

import org.springframework.stereotype.Component;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Informer;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.citizens.follower.UntoldFollowers;
import org.yibaotong.citizens.message.Contacts;
import org.yibaotong.citizens.message.Message;
import org.yibaotong.shared.Committed;
import org.yibaotong.web.Site;

/** Tells those who wrote and said where, once it is committed; whoever cannot be reached still has the code. */
@Component
class Writers {

    private final Contacts contacts;
    private final UntoldFollowers followers;
    private final Informer informer;
    private final Site site;

    Writers(Contacts contacts, UntoldFollowers followers, Informer informer, Site site) {
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

    /** Those who asked the same, once everybody may read the answer: they may be many, so that each is told in its turn. */
    void tellFollowers(MessageId message) {
        followers.begin(message);
    }

    /** Those who could not read it before; who was told already is not told twice. */
    void tellRemainingFollowers(MessageId message) {
        followers.beginRest(message);
    }

    private void send(Contact contact, Letter letter, long number) {
        informer.tell(contact, letter, "somebody who waits for message " + number);
    }
}
