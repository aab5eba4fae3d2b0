package org.yibaotong.archive.crawl;

import java.net.URI;
import org.yibaotong.archive.content.PageLinks;
import org.yibaotong.archive.warc.Exchange;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Presence;
import org.yibaotong.shared.Sha256;

/**
 * How a site looks that has not got the page (错误页): many answer that all is well and show a page that says the opposite. It is asked for a
 * page that cannot be there, and what it shows then is known.
 */
final class ErrorPages {

    static final ErrorPages HONEST = new ErrorPages("", "", 0);

    /** By so much two of them differ that name what was asked for. */
    private static final int AN_ADDRESS = 100;

    private final String sha256;
    private final String title;
    private final int length;

    private ErrorPages(String sha256, String title, int length) {
        this.sha256 = sha256;
        this.title = title;
        this.length = length;
    }

    static URI nowhere(URI start) {
        return start.resolve("/yibaotong-zhaobudao-7f3a9c.html");
    }

    static ErrorPages of(Exchange nowhere) {
        return nowhere.status() == 200 && PageLinks.isHtml(nowhere.mediaType())
                ? new ErrorPages(
                        Sha256.of(nowhere.body()), PageLinks.of(nowhere).title(), nowhere.body().length)
                : HONEST;
    }

    /** The home page is none, even where a site shows it instead of everything it has not got. */
    boolean isOne(Fetched fetched, Exchange exchange, int depth) {
        return depth > 0
                && exchange.status() == 200
                && PageLinks.isHtml(exchange.mediaType())
                && (Presence.of(fetched) == Presence.AWAY || isTheSame(exchange));
    }

    private boolean isTheSame(Exchange exchange) {
        if (sha256.isEmpty()) {
            return false;
        }
        return Sha256.of(exchange.body()).equals(sha256)
                || (Math.abs(exchange.body().length - length) <= Math.max(length / 20, AN_ADDRESS)
                        && !title.isEmpty()
                        && PageLinks.of(exchange).title().equals(title));
    }
}
