package org.yibaotong.citizens.claim;

import org.springframework.stereotype.Component;
import org.yibaotong.citizens.claim.UntoldClaims.Cause;
import org.yibaotong.citizens.claim.UntoldClaims.UntoldClaim;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.notices.Notice;

/** Tells those who may have bought already what nobody wishes for any more (不用再准备了); their code tells them too. */
@Component
class CalledOff {

    private final ClaimantInformer informer;
    private final WishBoard board;

    CalledOff(ClaimantInformer informer, WishBoard board) {
        this.informer = informer;
        this.board = board;
    }

    void tell() {
        informer.tell(Cause.CALLED_OFF, this::letter, CalledOff::notice);
    }

    private Letter letter(UntoldClaim one) {
        return Letter.of(
                "微心愿撤下了",
                "您认领的第" + one.number() + "号微心愿撤下了，不用再准备。东西已经买好的，请和" + board.handOver(one.number()) + "商量。谢谢您。");
    }

    private static Notice notice(UntoldClaim one) {
        return new Notice(
                "wish.uncalled",
                "第" + one.number() + "号微心愿撤下了，没能通知到认领的人",
                "短信发不到他留的电话。请打电话告诉他不用再准备；电话要申请查看。",
                "/desk/wishes/" + one.wish());
    }
}
