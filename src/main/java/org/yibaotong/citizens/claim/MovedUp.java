package org.yibaotong.citizens.claim;

import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Informer;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** Tells those who waited that it is their turn (轮到您了), for from then on their days run. */
@Component
class MovedUp {

    private final Claims claims;
    private final Claimants claimants;
    private final WishBoard board;
    private final Informer informer;
    private final Site site;

    MovedUp(Claims claims, Claimants claimants, WishBoard board, Informer informer, Site site) {
        this.claims = claims;
        this.claimants = claimants;
        this.board = board;
        this.informer = informer;
        this.site = site;
    }

    void tell() {
        informer.tellEach(() -> claims.takeUntold().map(one -> () -> tell(one)));
    }

    private void tell(Claims.Known one) {
        claimants
                .telephone(one.id())
                .flatMap(Contact::ofTelephone)
                .ifPresent(contact -> informer.tell(contact, letter(one), "whoever moved up by claim " + one.id()));
    }

    private Letter letter(Claims.Known one) {
        var until = one.expiresAt() == null ? "" : "在" + Times.day(one.expiresAt()) + "以前";
        return Letter.of(
                "轮到您了",
                "您排队的第" + one.number() + "号微心愿轮到您了，请" + until + "交给" + board.handOver(one.number())
                        + "。办不了，请凭查询码反悔，让给后面的人：" + site.address() + "/claims");
    }
}
