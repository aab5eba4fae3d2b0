package org.yibaotong.portal.messages;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.Which;
import org.yibaotong.portal.page.Kept;
import org.yibaotong.portal.page.PathNumber;
import org.yibaotong.portal.page.PlainPages;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.shared.Outage;
import org.yibaotong.shared.Paging;

/** The printed pages of messages: the board, and each that is on it. */
@Component
class BoardPages implements PlainPages {

    static final String ALL = "/messages";

    private static final String ONE = ALL + "/";
    private static final int MOST = 1_000;

    private final Kept<String, Printed> kept;
    private final PublicMessages messages;
    private final Printer printer;

    BoardPages(PublicMessages messages, Printer printer, Outage outage) {
        this.kept = new Kept<>(MOST, outage, (path, last) -> print(path));
        this.messages = messages;
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
            return Optional.of(list(Which.ALL, new Paging(1)));
        }
        return messages.find(PathNumber.of(path, ONE))
                .map(message -> printer.html(200, "portal/messages/show", path, Map.of("message", message)));
    }

    Printed list(Which which, Paging paging) {
        var board = BoardPage.of(which, messages.find(which, paging));
        return printer.html(200, "portal/messages/list", ALL, Map.of("board", board));
    }
}
