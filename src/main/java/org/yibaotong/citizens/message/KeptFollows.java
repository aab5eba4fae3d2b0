package org.yibaotong.citizens.message;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptLine.Kept;
import org.yibaotong.citizens.contact.KeptUnder;

/** What somebody wants to be told of that others asked. */
@Component
class KeptFollows implements KeptUnder {

    private final Followers followers;

    KeptFollows(Followers followers) {
        this.followers = followers;
    }

    @Override
    public Kept what() {
        return Kept.FOLLOWED;
    }

    @Override
    public List<KeptLine> of(Contact contact) {
        return followers.followed(contact).stream()
                .map(one -> new KeptLine(
                        Kept.FOLLOWED,
                        String.valueOf(one.number()),
                        one.title(),
                        one.title(),
                        "答复了告诉您一次，然后删掉",
                        "/messages/" + one.number()))
                .toList();
    }

    @Override
    public void withdraw(Contact contact, String id, Instant at) {
        followers.forget(contact, id);
    }

    @Override
    public void delete(Contact contact, Instant at) {
        of(contact).forEach(line -> followers.forget(contact, line.id()));
    }
}
