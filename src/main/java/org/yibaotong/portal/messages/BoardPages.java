package org.yibaotong.portal.messages;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.Which;
import org.yibaotong.portal.page.KeptBoard;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.shared.Outage;
import org.yibaotong.shared.Paging;

/** The printed pages of messages: the board, and each that is on it. */
@Component
class BoardPages extends KeptBoard {

    static final String ALL = "/messages";

    private final PublicMessages messages;
    private final Printer printer;

    BoardPages(PublicMessages messages, Printer printer, Outage outage) {
        super(ALL, outage);
        this.messages = messages;
        this.printer = printer;
    }

    @Override
    protected Printed first() {
        return list(Which.ALL, new Paging(1));
    }

    @Override
    protected Optional<Printed> one(long number, String path) {
        return messages.find(number)
                .map(message -> printer.html(200, "portal/messages/show", path, Map.of("message", message)));
    }

    Printed numbers() {
        return printer.html(200, "portal/messages/numbers", ALL + "/numbers", Map.of("months", messages.numbers()));
    }

    Printed list(Which which, Paging paging) {
        var board = BoardPage.of(which, messages.find(which, paging));
        return printer.html(200, "portal/messages/list", ALL, Map.of("board", board));
    }
}
