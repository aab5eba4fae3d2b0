package org.yibaotong.citizens.wishsheet;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.pile.Pile;
import org.yibaotong.citizens.wish.WishDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.text.checker.Overruling;
import org.yibaotong.web.Allow;

/** A drive brings thirty wishes in one morning: those that were looked over are published together. */
@Controller
class WishPileController {

    private final WishDesk desk;
    private final Pile pile;

    WishPileController(WishDesk desk, Pile pile) {
        this.desk = desk;
        this.pile = pile;
    }

    /** @param seen the version the editor had before them */
    record Item(WishId id, int seen) {

        /** As a ticked row of the list says it: id, a point, version. */
        public static Item of(String ticked) {
            var point = ticked.indexOf('.');
            return new Item(WishId.of(ticked.substring(0, point)), Integer.parseInt(ticked.substring(point + 1)));
        }
    }

    @PostMapping("/desk/wishes/publications")
    @Allow(Role.EDITOR)
    String publish(@RequestParam(defaultValue = "") List<Item> wishes, Actor actor, RedirectAttributes next) {
        next.addFlashAttribute(
                "toast",
                pile.each(wishes, wish -> desk.publish(wish.id(), wish.seen(), Overruling.NONE, actor), "发布了%d个"));
        return "redirect:/desk/wishes?state=DRAFT";
    }
}
