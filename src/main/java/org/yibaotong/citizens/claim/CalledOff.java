package org.yibaotong.citizens.claim;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.claim.CalledOffClaims.CalledOffClaim;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Informer;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.citizens.contact.Untold;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Role;

/** Tells those who may have bought already what nobody wishes for any more (不用再准备了); their code tells them too. */
@Component
class CalledOff implements Untold<CalledOffClaim> {

    private final CalledOffClaims claims;
    private final Claimants claimants;
    private final WishBoard board;
    private final Informer informer;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    CalledOff(
            CalledOffClaims claims,
            Claimants claimants,
            WishBoard board,
            Informer informer,
            People people,
            Notices notices,
            Clock clock) {
        this.claims = claims;
        this.claimants = claimants;
        this.board = board;
        this.informer = informer;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    void tell() {
        informer.tellEach(this);
    }

    @Override
    public Optional<CalledOffClaim> take() {
        return claims.take(clock.instant());
    }

    @Override
    public String whom(CalledOffClaim one) {
        return "whoever was called off by claim " + one.id();
    }

    @Override
    public int tries(CalledOffClaim one) {
        return one.tries();
    }

    @Override
    public Optional<Contact> contact(CalledOffClaim one) {
        return claimants.telephone(one.id()).flatMap(Contact::ofTelephone);
    }

    @Override
    public void told(CalledOffClaim one) {
        claims.told(one);
    }

    @Override
    public boolean giveUp(CalledOffClaim one) {
        return claims.giveUp(one, clock.instant());
    }

    @Override
    public void tellClerks(CalledOffClaim one) {
        notices.tell(
                new Notice(
                        "wish.uncalled",
                        "第" + one.number() + "号微心愿撤下了，没能通知到认领的人",
                        "短信发不到他留的电话。请打电话告诉他不用再准备；电话要申请查看。",
                        "/desk/wishes/" + one.wish()),
                people.holding(Role.CORRESPONDENT, one.unit()));
    }

    @Override
    public Letter letter(CalledOffClaim one) {
        return Letter.of(
                "微心愿撤下了",
                "您认领的第" + one.number() + "号微心愿撤下了，不用再准备。东西已经买好的，请和" + board.handOver(one.number()) + "商量。谢谢您。");
    }
}
