package org.yibaotong.citizens.claim;

import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Informer;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.citizens.wish.CallOff;
import org.yibaotong.citizens.wish.Wish;
import org.yibaotong.shared.Committed;

/** Writes to those who may have bought already what nobody wishes for any more; their code tells them too. */
@Component
class CalledOff implements CallOff {

    private final Claimants claimants;
    private final WishBoard board;
    private final Informer informer;

    CalledOff(Claimants claimants, WishBoard board, Informer informer) {
        this.claimants = claimants;
        this.board = board;
        this.informer = informer;
    }

    @Override
    public void tell(Wish wish) {
        var letter = Letter.of(
                "微心愿撤下了",
                "您认领的第" + wish.number() + "号微心愿撤下了，不用再准备。东西已经买好的，请和" + board.handOver(wish.number()) + "商量。谢谢您。");
        claimants.of(wish.id()).stream()
                .filter(one -> !one.isDelivered())
                .flatMap(one -> Contact.ofTelephone(one.telephone()).stream())
                .forEach(to -> Committed.then(() -> informer.tell(to, letter, "a claimant of wish " + wish.number())));
    }
}
