package org.yibaotong.citizens.claim;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.claim.MovedUpClaims.MovedUpClaim;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Informer;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.citizens.contact.Untold;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** Tells those who waited that it is their turn (轮到您了), for from then on their days run. */
@Component
class MovedUp implements Untold<MovedUpClaim> {

    private final MovedUpClaims claims;
    private final Claimants claimants;
    private final WishBoard board;
    private final Informer informer;
    private final People people;
    private final Notices notices;
    private final Site site;
    private final Clock clock;

    MovedUp(
            MovedUpClaims claims,
            Claimants claimants,
            WishBoard board,
            Informer informer,
            People people,
            Notices notices,
            Site site,
            Clock clock) {
        this.claims = claims;
        this.claimants = claimants;
        this.board = board;
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
    public Optional<MovedUpClaim> take() {
        return claims.take(clock.instant());
    }

    @Override
    public String whom(MovedUpClaim one) {
        return "whoever moved up by claim " + one.claim().id();
    }

    @Override
    public int tries(MovedUpClaim one) {
        return one.tries();
    }

    @Override
    public Optional<Contact> contact(MovedUpClaim one) {
        return claimants.telephone(one.claim().id()).flatMap(Contact::ofTelephone);
    }

    @Override
    public void told(MovedUpClaim one) {
        claims.told(one);
    }

    @Override
    public boolean giveUp(MovedUpClaim one) {
        return claims.giveUp(one, clock.instant());
    }

    @Override
    public void tellClerks(MovedUpClaim one) {
        var claim = one.claim();
        var until = claim.expiresAt() == null ? "" : "要在" + Times.day(claim.expiresAt()) + "以前交来，";
        notices.tell(
                new Notice(
                        "wish.untold",
                        "第" + claim.number() + "号微心愿轮到了下一位，没能通知到",
                        "短信发不到他留的电话。" + until + "请打电话告诉他；电话要申请查看。",
                        "/desk/wishes/" + claim.wish()),
                people.holding(Role.CORRESPONDENT, one.unit()));
    }

    @Override
    public Letter letter(MovedUpClaim one) {
        var claim = one.claim();
        var until = claim.expiresAt() == null ? "" : "在" + Times.day(claim.expiresAt()) + "以前";
        return Letter.of(
                "轮到您了",
                "您排队的第" + claim.number() + "号微心愿轮到您了，请" + until + "交给" + board.handOver(claim.number())
                        + "。办不了，请凭查询码反悔，让给后面的人：" + site.address() + "/claims");
    }
}
