package org.yibaotong.citizens.owndata;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Informer;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.citizens.contact.Untold;
import org.yibaotong.citizens.owndata.UntoldRequests.UntoldRequest;
import org.yibaotong.web.Site;

/** Tells those who asked about their own data that there is an answer (有答复了), which stands where they asked for it. */
@Component
class RequestNews implements Untold<UntoldRequest> {

    private final UntoldRequests untold;
    private final DataRequests requests;
    private final Informer informer;
    private final Site site;
    private final Clock clock;

    RequestNews(UntoldRequests untold, DataRequests requests, Informer informer, Site site, Clock clock) {
        this.untold = untold;
        this.requests = requests;
        this.informer = informer;
        this.site = site;
        this.clock = clock;
    }

    void tell() {
        informer.tellEach(this);
    }

    @Override
    public Optional<UntoldRequest> take() {
        return untold.take(clock.instant());
    }

    @Override
    public String whom(UntoldRequest one) {
        return "whoever asked data request " + one.number();
    }

    @Override
    public int tries(UntoldRequest one) {
        return one.tries();
    }

    @Override
    public Optional<Contact> contact(UntoldRequest one) {
        return requests.subject(one.id()).reached();
    }

    @Override
    public Letter letter(UntoldRequest one) {
        return Letter.of("您的个人信息要求有答复了", "您的个人信息要求（第" + one.number() + "号）有答复了，在这里看：" + site.address() + "/mine");
    }

    @Override
    public void told(UntoldRequest one) {
        untold.end(one);
    }
}
