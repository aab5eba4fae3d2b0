package org.yibaotong.portal.wishes;

import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.PublicWishes.Counts;
import org.yibaotong.citizens.PublicWishes.PublicWish;
import org.yibaotong.citizens.PublicWishes.Which;
import org.yibaotong.shared.Rows;

/** A page of wishes. */
public record WishListPage(
        Which which,
        Counts counts,
        Rows<PublicWish> wishes,
        @Nullable String previous,
        @Nullable String next) {

    static WishListPage of(Which which, Counts counts, Rows<PublicWish> found) {
        int page = found.page().number();
        return new WishListPage(
                which,
                counts,
                found,
                page > 1 ? url(which, page - 1) : null,
                page < found.pages() ? url(which, page + 1) : null);
    }

    private static String url(Which which, int page) {
        return WishBoardPages.ALL + "?which=" + which + "&page=" + page;
    }
}
