package org.yibaotong.citizens.writer;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Informer;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.citizens.contact.Untold;
import org.yibaotong.citizens.message.Contacts;
import org.yibaotong.citizens.writer.UntoldWriters.UntoldWriter;
import org.yibaotong.web.Site;

/** Tells those who wrote and said where that it is answered, or takes longer (您的留言答复了), as their code shows it too. */
@Component
public class WriterNews implements Untold<UntoldWriter> {

    private final UntoldWriters writers;
    private final Contacts contacts;
    private final Informer informer;
    private final Site site;
    private final Clock clock;

    WriterNews(UntoldWriters writers, Contacts contacts, Informer informer, Site site, Clock clock) {
        this.writers = writers;
        this.contacts = contacts;
        this.informer = informer;
        this.site = site;
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
        var what = "您的留言（第" + one.number() + "号）" + said(one);
        return Letter.of(what, what + "请凭查询码看，或者凭这个号码在“我的信息”里看：" + site.address() + "/mine");
    }

    private static String said(UntoldWriter one) {
        return switch (one.news()) {
            case EXTENDED -> "要延到" + one.replyBy() + "前答复。";
            case ANSWERED -> "答复了。";
        };
    }

    @Override
    public void told(UntoldWriter one) {
        writers.end(one);
    }
}
