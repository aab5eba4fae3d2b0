package org.yibaotong.citizens.writer;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Informer;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.citizens.contact.Untold;
import org.yibaotong.citizens.message.Contacts;
import org.yibaotong.citizens.message.MessageSettings;
import org.yibaotong.citizens.writer.UntoldWriters.UntoldWriter;
import org.yibaotong.web.Site;

/**
 * Tells those who wrote and said where that it is answered, or takes longer (您的留言答复了), and asks them some weeks later whether it is solved, as
 * their code shows it too.
 */
@Component
public class WriterNews implements Untold<UntoldWriter> {

    private final UntoldWriters writers;
    private final Contacts contacts;
    private final Informer informer;
    private final Site site;
    private final MessageSettings settings;
    private final Clock clock;

    WriterNews(
            UntoldWriters writers,
            Contacts contacts,
            Informer informer,
            Site site,
            MessageSettings settings,
            Clock clock) {
        this.writers = writers;
        this.contacts = contacts;
        this.informer = informer;
        this.site = site;
        this.settings = settings;
        this.clock = clock;
    }

    public void tell() {
        informer.tellEach(this);
    }

    @Override
    public Optional<UntoldWriter> take() {
        return writers.take(clock.instant());
    }

    @Override
    public String whom(UntoldWriter one) {
        return "whoever wrote message " + one.number();
    }

    @Override
    public int tries(UntoldWriter one) {
        return one.tries();
    }

    @Override
    public Optional<Contact> contact(UntoldWriter one) {
        return contacts.find(one.message());
    }

    @Override
    public Letter letter(UntoldWriter one) {
        var yours = "您的留言（第" + one.number() + "号）";
        return switch (one.news()) {
            case EXTENDED -> telling(yours + "要延到" + one.replyBy() + "前答复。");
            case ANSWERED -> telling(yours + "答复了。");
            case ASKED -> asking(yours);
        };
    }

    private Letter telling(String what) {
        return Letter.of(what, what + "请凭查询码看，或者凭这个号码在“我的信息”里看：" + site.address() + "/mine");
    }

    private Letter asking(String yours) {
        return Letter.of(
                "您的留言解决了吗？",
                yours + "答复" + settings.askDays() + "天了，解决了吗？请凭查询码告诉我们，或者凭这个号码在“我的信息”里说：" + site.address() + "/mine");
    }

    @Override
    public void told(UntoldWriter one) {
        writers.end(one);
    }
}
