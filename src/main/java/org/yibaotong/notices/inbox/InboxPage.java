package org.yibaotong.notices.inbox;

import java.time.Instant;
import org.yibaotong.notices.inbox.Inbox.Received;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Times;

/** One's messages, ready to print. */
public record InboxPage(Rows<Line> rows, long unread) {

    public record Line(String url, String title, String text, String at, boolean unread) {}

    static InboxPage of(Rows<Received> received, long unread, Instant now) {
        var lines = received.rows().stream().map(one -> line(one, now)).toList();
        return new InboxPage(new Rows<>(lines, received.page(), received.total()), unread);
    }

    private static Line line(Received one, Instant now) {
        return new Line("/desk/notices/" + one.id(), one.title(), one.text(), Times.brief(one.at(), now), one.unread());
    }
}
