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
import org.yibaotong.citizens.signup.UntoldGuests.UntoldGuest;
import org.yibaotong.citizens.signupplan.Plans;
import org.yibaotong.citizens.signupplan.SignUpPlan;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/**
 * Tells those with a seat what they cannot know (座位的消息): that they moved up (补上了), or that it takes place at another time (改了时间);
 * so that nobody has to look every day, or comes in vain.
 */
@Component
class SeatNews implements Untold<UntoldGuest> {

    private final UntoldGuests guests;
    private final Plans plans;
    private final GuestBook book;
    private final KnownServices services;
    private final Informer informer;
    private final People people;
    private final Notices notices;
    private final Site site;
    private final Clock clock;

    SeatNews(
            UntoldGuests guests,
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
    public Optional<UntoldGuest> take() {
        return guests.take(clock.instant());
    }

    @Override
    public String whom(UntoldGuest one) {
        return "whoever has a seat by sign-up " + one.signUp().id();
    }

    @Override
    public int tries(UntoldGuest one) {
        return one.tries();
    }

    /** Whoever hears of it after the class has begun hears of it in vain: a clerk rings them up before. */
    @Override
    public boolean isLastTry(UntoldGuest one) {
        return !one.isInTime() || Untold.super.isLastTry(one);
    }

    @Override
    public Optional<Contact> contact(UntoldGuest one) {
        return Contact.ofTelephone(book.open(one.signUp()).telephone());
    }

    @Override
    public void told(UntoldGuest one) {
        guests.told(one);
    }

    @Override
    public boolean giveUp(UntoldGuest one) {
        return guests.giveUp(one, clock.instant());
    }

    @Override
    public void tellClerks(UntoldGuest one) {
        var service = services.get(one.signUp().service());
        var keepers = new LinkedHashSet<>(people.holding(Role.CORRESPONDENT, service.unit()));
        keepers.addAll(people.holding(Role.EDITOR, service.unit()));
        notices.tell(
                new Notice(
                        "sign-up.untold",
                        "“" + service.name() + "”" + (one.isTimeChanged() ? "改了时间，有人没能通知到" : "有人补上了名额，没能通知到"),
                        "短信发不到留的电话。请打电话告诉本人" + (one.isTimeChanged() ? "新的时间。" : "有名额了。"),
                        "/desk/services/" + service.id() + "/sign-ups?untold=true"),
                keepers);
    }

    @Override
    public Letter letter(UntoldGuest one) {
        var service = one.signUp().service();
        var name = services.get(service).name();
        var begins = plans.find(service)
                .map(SignUpPlan::beginsAt)
                .map(Times::minute)
                .map(minute -> minute + "开始")
                .orElse("");
        return one.isTimeChanged()
                ? Letter.of("您报名的时间改了", "您报的“" + name + "”时间改了" + after(begins) + "，名额给您留着。" + wayOut())
                : Letter.of("您补上了名额", "您报的“" + name + "”轮到您了，名额补给您了" + after(begins) + "。" + wayOut());
    }

    private static String after(String begins) {
        return begins.isEmpty() ? "" : "，" + begins;
    }

    private String wayOut() {
        return "来不了，请凭查询码退出，让给后面的人：" + site.address() + "/sign-ups";
    }
}
