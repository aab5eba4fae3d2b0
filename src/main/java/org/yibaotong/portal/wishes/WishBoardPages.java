package org.yibaotong.portal.wishes;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.ChildRules;
import org.yibaotong.citizens.PublicWishes;
import org.yibaotong.citizens.PublicWishes.Which;
import org.yibaotong.portal.page.KeptBoard;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.shared.Outage;
import org.yibaotong.shared.Paging;

/** The printed pages of wishes: those that wait, and each. */
@Component
class WishBoardPages extends KeptBoard {

    static final String ALL = "/wishes";

    private static final String ONE = ALL + "/";

    private final PublicWishes wishes;
    private final ChildRules rules;
    private final Printer printer;

    WishBoardPages(PublicWishes wishes, ChildRules rules, Printer printer, Outage outage) {
        super(ALL, outage);
        this.wishes = wishes;
        this.rules = rules;
        this.printer = printer;
    }

    @Override
    protected Printed first() {
        return list(Which.OPEN, new Paging(1));
    }

    @Override
    protected Optional<Printed> one(long number, String path) {
        return wishes.find(number)
                .map(wish ->
                        printer.html(200, "portal/wishes/show", path, Map.of("wish", wish, "claim", ClaimForm.EMPTY)));
    }

    Printed list(Which which, Paging paging) {
        var page = WishListPage.of(which, wishes.counts(), wishes.find(which, paging));
        return printer.html(200, "portal/wishes/list", ALL, Map.of("board", page));
    }

    Printed children() {
        return printer.html(200, "portal/wishes/children", ONE + "children", Map.of("rules", rules));
    }
}
