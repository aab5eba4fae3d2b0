package org.yibaotong.citizens.claim;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Informer;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.citizens.contact.Untold;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** Tells those who waited that it is their turn (轮到您了), for from then on their days run. */
@Component
class MovedUp implements Untold<Claims.Known> {

    private final Claims claims;
    private final Claimants claimants;
    private final WishBoard board;
    private final Informer informer;
    private final Site site;
    private final Clock clock;

    MovedUp(Claims claims, Claimants claimants, WishBoard board, Informer informer, Site site, Clock clock) {
        this.claims = claims;
        this.claimants = claimants;
        this.board = board;
        this.informer = informer;
        this.site = site;
        this.clock = clock;
    }

    void tell() {
        informer.tellEach(this);
    }

    @Override
    public Optional<Claims.Known> take() {
        return claims.takeUntold(clock.instant());
    }

    @Override
    public String whom(Claims.Known one) {
        return "whoever moved up by claim " + one.id();
    }

    @Override
    public Optional<Contact> contact(Claims.Known one) {
        return claimants.telephone(one.id()).flatMap(Contact::ofTelephone);
    }

    @Override
    public void told(Claims.Known one) {
        claims.told(one);
    }

    @Override
    public Letter letter(Claims.Known one) {
        var until = one.expiresAt() == null ? "" : "在" + Times.day(one.expiresAt()) + "以前";
        return Letter.of(
                "轮到您了",
                "您排队的第" + one.number() + "号微心愿轮到您了，请" + until + "交给" + board.handOver(one.number())
                        + "。办不了，请凭查询码反悔，让给后面的人：" + site.address() + "/claims");
    }
}
