package org.yibaotong.citizens.claim;

import org.springframework.stereotype.Component;
import org.yibaotong.citizens.claim.UntoldClaims.Cause;
import org.yibaotong.citizens.claim.UntoldClaims.UntoldClaim;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.notices.Notice;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** Tells those who waited that it is their turn (轮到您了), for from then on their days run. */
@Component
class MovedUp {

    private final ClaimantInformer informer;
    private final WishBoard board;
    private final Site site;

    MovedUp(ClaimantInformer informer, WishBoard board, Site site) {
        this.informer = informer;
        this.board = board;
        this.site = site;
    }

    void tell() {
        informer.tell(Cause.MOVED_UP, this::letter, MovedUp::notice);
    }

    private Letter letter(UntoldClaim one) {
        var until = one.expiresAt() == null ? "" : "在" + Times.day(one.expiresAt()) + "以前";
        return Letter.of(
                "轮到您了",
                "您排队的第" + one.number() + "号微心愿轮到您了，请" + until + "交给" + board.handOver(one.number())
                        + "。办不了，请凭查询码反悔，让给后面的人：" + site.address() + "/claims");
    }

    private static Notice notice(UntoldClaim one) {
        var until = one.expiresAt() == null ? "" : "要在" + Times.day(one.expiresAt()) + "以前交来，";
        return new Notice(
                "wish.untold",
                "第" + one.number() + "号微心愿轮到了下一位，没能通知到",
                "短信发不到他留的电话。" + until + "请打电话告诉他；电话要申请查看。",
                "/desk/wishes/" + one.wish());
    }
}
