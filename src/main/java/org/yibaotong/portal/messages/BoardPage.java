package org.yibaotong.portal.messages;

import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.PublicMessages.PublicMessage;
import org.yibaotong.citizens.PublicMessages.Which;
import org.yibaotong.shared.Rows;

/** A page of the board. */
public record BoardPage(
        Which which,
        Rows<PublicMessage> messages,
        @Nullable String previous,
        @Nullable String next) {

    static BoardPage of(Which which, Rows<PublicMessage> found) {
        int page = found.page().number();
        return new BoardPage(
                which,
                found,
                page > 1 ? url(which, page - 1) : null,
                page < found.pages() ? url(which, page + 1) : null);
    }

    private static String url(Which which, int page) {
        return BoardPages.ALL + "?which=" + which + "&page=" + page;
    }
}
