package org.yibaotong.citizens.signup;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Informer;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.citizens.contact.Untold;
import org.yibaotong.citizens.service.KnownServices;
import org.yibaotong.citizens.signup.MovedUpGuests.MovedUpGuest;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** Tells those who moved up that they have a seat (补上了), so that nobody has to look every day. */
@Component
class MovedUp implements Untold<MovedUpGuest> {

    private final MovedUpGuests guests;
    private final Plans plans;
    private final GuestBook book;
    private final KnownServices services;
    private final Informer informer;
    private final People people;
    private final Notices notices;
    private final Site site;
    private final Clock clock;

    MovedUp(
            MovedUpGuests guests,
            Plans plans,
            GuestBook book,
            KnownServices services,
            Informer informer,
            People people,
            Notices notices,
            Site site,
            Clock clock) {
        this.guests = guests;
        this.plans = plans;
        this.book = book;
        this.services = services;
        this.informer = informer;
        this.people = people;
        this.notices = notices;
        this.site = site;
        this.clock = clock;
    }

    void tell() {
        informer.tellEach(this);
    }

    @Override
    public Optional<MovedUpGuest> take() {
        return guests.take(clock.instant());
    }

    @Override
    public String whom(MovedUpGuest one) {
        return "whoever moved up by sign-up " + one.signUp().id();
    }

    @Override
    public int tries(MovedUpGuest one) {
        return one.tries();
    }

    /** Whoever hears of a seat after the class has begun hears of it in vain: a clerk rings them up before. */
    @Override
    public boolean isLastTry(MovedUpGuest one) {
        return !one.isInTime() || Untold.super.isLastTry(one);
    }

    @Override
    public Optional<Contact> contact(MovedUpGuest one) {
        return Contact.ofTelephone(book.open(one.signUp()).telephone());
    }

    @Override
    public void told(MovedUpGuest one) {
        guests.told(one);
    }

    @Override
    public boolean giveUp(MovedUpGuest one) {
        return guests.giveUp(one, clock.instant());
    }

    @Override
    public void tellClerks(MovedUpGuest one) {
        var service = services.get(one.signUp().service());
        var keepers = new LinkedHashSet<>(people.holding(Role.CORRESPONDENT, service.unit()));
        keepers.addAll(people.holding(Role.EDITOR, service.unit()));
        notices.tell(
                new Notice(
                        "sign-up.untold",
                        "“" + service.name() + "”有人补上了名额，没能通知到",
                        "短信发不到留的电话。请打电话告诉本人有名额了。",
                        "/desk/services/" + service.id() + "/sign-ups?untold=true"),
                keepers);
    }

    @Override
    public Letter letter(MovedUpGuest one) {
        var service = one.signUp().service();
        var begins = plans.find(service).map(SignUpPlan::beginsAt).map(at -> "，" + Times.minute(at) + "开始");
        return Letter.of(
                "您补上了名额",
                "您报的“" + services.get(service).name() + "”轮到您了，名额补给您了" + begins.orElse("") + "。来不了，请凭查询码退出，让给后面的人："
                        + site.address() + "/sign-ups");
    }
}
