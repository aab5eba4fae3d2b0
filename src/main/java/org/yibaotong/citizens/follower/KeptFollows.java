package org.yibaotong.citizens.follower;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptLine.Kept;
import org.yibaotong.citizens.contact.KeptUnder;
import org.yibaotong.citizens.follower.Followers.Followed;
import org.yibaotong.citizens.message.MessageSettings;

/** What somebody wants to be told of that others asked. */
@Component
class KeptFollows implements KeptUnder {

    private final Followers followers;
    private final MessageSettings settings;

    KeptFollows(Followers followers, MessageSettings settings) {
        this.followers = followers;
        this.settings = settings;
    }

    @Override
    public Kept what() {
        return Kept.FOLLOWED;
    }

    @Override
    public List<KeptLine> of(Contact contact) {
        return followers.followed(contact).stream().map(this::line).toList();
    }

    private KeptLine line(Followed one) {
        boolean isPublic = !one.title().isEmpty();
        var name = isPublic ? one.title() : "第" + one.number() + "号";
        return new KeptLine(
                Kept.FOLLOWED,
                String.valueOf(one.number()),
                name,
                name,
                isPublic ? "答复了告诉您，" + settings.askDays() + "天后再问一次解决了没有，然后删掉" : "现在不在留言板上，再放上去、答复了才告诉您",
                isPublic ? "/messages/" + one.number() : "");
    }

    @Override
    public void withdraw(Contact contact, String id, Instant at) {
        followers.forget(contact, id);
    }

    @Override
    public void delete(Contact contact, Instant at) {
        followers.forgetAll(contact);
    }
}
