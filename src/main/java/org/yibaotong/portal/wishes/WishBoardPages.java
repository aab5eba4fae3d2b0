package org.yibaotong.portal.wishes;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicWishes;
import org.yibaotong.citizens.PublicWishes.Which;
import org.yibaotong.portal.page.Kept;
import org.yibaotong.portal.page.PathNumber;
import org.yibaotong.portal.page.PlainPages;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.shared.Outage;
import org.yibaotong.shared.Paging;

/** The printed pages of wishes: those that wait, and each. */
@Component
class WishBoardPages implements PlainPages {

    static final String ALL = "/wishes";

    private static final String ONE = ALL + "/";
    private static final int MOST = 1_000;

    private final Kept<String, Printed> kept;
    private final PublicWishes wishes;
    private final Printer printer;

    WishBoardPages(PublicWishes wishes, Printer printer, Outage outage) {
        this.kept = new Kept<>(MOST, outage, (path, last) -> print(path));
        this.wishes = wishes;
        this.printer = printer;
    }

    /** A list that was narrowed is another page. */
    @Override
    public Optional<Printed> page(String path, @Nullable String query) {
        boolean isOurs = path.equals(ALL) ? query == null : PathNumber.of(path, ONE) > 0;
        return isOurs ? kept.get(path) : Optional.empty();
    }

    @Override
    public Duration age(String path) {
        return kept.age(path);
    }

    private Optional<Printed> print(String path) {
        if (path.equals(ALL)) {
            return Optional.of(list(Which.OPEN, new Paging(1)));
        }
        return wishes.find(PathNumber.of(path, ONE))
                .map(wish ->
                        printer.html(200, "portal/wishes/show", path, Map.of("wish", wish, "claim", ClaimForm.EMPTY)));
    }

    Printed list(Which which, Paging paging) {
        var page = WishListPage.of(which, wishes.counts(), wishes.find(which, paging));
        return printer.html(200, "portal/wishes/list", ALL, Map.of("board", page));
    }

    Printed children() {
        return printer.html(200, "portal/wishes/children", ONE + "children", Map.of());
    }
}
