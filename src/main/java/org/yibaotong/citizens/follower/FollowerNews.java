package org.yibaotong.citizens.follower;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Informer;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.citizens.contact.Untold;
import org.yibaotong.citizens.follower.UntoldFollowers.UntoldFollower;
import org.yibaotong.citizens.message.MessageSettings;
import org.yibaotong.web.Site;

/**
 * Tells those who ask the same that it was answered (也问的，答复了), and asks them some weeks later whether it is solved: each once, and only
 * where everybody may read the answer.
 */
@Component
public class FollowerNews implements Untold<UntoldFollower> {

    private final UntoldFollowers followers;
    private final Informer informer;
    private final Site site;
    private final MessageSettings settings;
    private final Clock clock;

    FollowerNews(UntoldFollowers followers, Informer informer, Site site, MessageSettings settings, Clock clock) {
        this.followers = followers;
        this.informer = informer;
        this.site = site;
        this.settings = settings;
        this.clock = clock;
    }

    public void tell() {
        informer.tellEach(this);
    }

    @Override
    public Optional<UntoldFollower> take() {
        return followers.take(clock.instant());
    }

    @Override
    public String whom(UntoldFollower one) {
        return "somebody who asks the same as message " + one.number();
    }

    @Override
    public int tries(UntoldFollower one) {
        return one.tries();
    }

    @Override
    public Optional<Contact> contact(UntoldFollower one) {
        return followers.contact(one);
    }

    @Override
    public Letter letter(UntoldFollower one) {
        var asked = "您也问的留言（第" + one.number() + "号）";
        var here = "，在这里看：" + site.address() + "/messages/" + one.number();
        return one.isAsked()
                ? Letter.of(
                        asked + "解决了吗？",
                        asked + "答复" + settings.askDays() + "天了" + here + " 解决了吗？没解决，请写下哪里没解决：" + site.address()
                                + "/messages/new")
                : Letter.of(asked + "答复了", asked + "答复了" + here);
    }

    @Override
    public void told(UntoldFollower one) {
        followers.told(one);
    }

    /** The board says it to everybody: nobody is rung up, and where they are reached is not kept for nothing. */
    @Override
    public boolean giveUp(UntoldFollower one) {
        followers.forget(one);
        return false;
    }
}
