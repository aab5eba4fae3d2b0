package org.yibaotong.citizens.signup;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Informer;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.citizens.contact.Untold;
import org.yibaotong.citizens.service.KnownServices;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** Tells those who moved up that they have a seat (补上了), so that nobody has to look every day. */
@Component
class MovedUp implements Untold<SignUps.Known> {

    private final SignUps signUps;
    private final Plans plans;
    private final GuestBook book;
    private final KnownServices services;
    private final Informer informer;
    private final Site site;
    private final Clock clock;

    MovedUp(
            SignUps signUps,
            Plans plans,
            GuestBook book,
            KnownServices services,
            Informer informer,
            Site site,
            Clock clock) {
        this.signUps = signUps;
        this.plans = plans;
        this.book = book;
        this.services = services;
        this.informer = informer;
        this.site = site;
        this.clock = clock;
    }

    void tell() {
        informer.tellEach(this);
    }

    @Override
    public Optional<SignUps.Known> take() {
        return signUps.takeUntold(clock.instant());
    }

    @Override
    public String whom(SignUps.Known one) {
        return "whoever moved up by sign-up " + one.id();
    }

    @Override
    public Optional<Contact> contact(SignUps.Known one) {
        return Contact.ofTelephone(book.open(one).telephone());
    }

    @Override
    public void told(SignUps.Known one) {
        signUps.told(one);
    }

    @Override
    public Letter letter(SignUps.Known one) {
        var begins = plans.find(one.service()).map(SignUpPlan::beginsAt).map(at -> "，" + Times.minute(at) + "开始");
        return Letter.of(
                "您补上了名额",
                "您报的“" + services.get(one.service()).name() + "”有人退出，名额补给您了" + begins.orElse("")
                        + "。来不了，请凭查询码退出，让给后面的人：" + site.address() + "/sign-ups");
    }
}
