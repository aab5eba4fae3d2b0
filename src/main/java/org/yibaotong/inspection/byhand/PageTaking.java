package org.yibaotong.inspection.byhand;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.Trouble;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.web.Words;

/** Asks for the page on which something was seen, as it is now (取页面), and for none of our own network. Whoever wants it waits for it. */
@Component
public class PageTaking {

    private final Fetcher fetcher;
    private final Words words;
    private final Clock clock;

    PageTaking(Fetcher fetcher, Words words, Clock clock) {
        this.fetcher = fetcher;
        this.words = words;
        this.clock = clock;
    }

    /** Not within a transaction: a stranger's site takes its time. */
    public TakenPage take(String page) {
        var at = clock.instant();
        if (page.isEmpty()) {
            return TakenPage.NONE;
        }
        return WebAddress.read(page)
                .map(address -> taken(fetcher.fetch(Asked.page(address)), at))
                .orElseGet(() -> TakenPage.without(words.of(Trouble.NO_WEB_ADDRESS), at));
    }

    private TakenPage taken(Fetched fetched, Instant at) {
        return fetched.isAnswered() ? TakenPage.of(fetched, at) : TakenPage.without(words.of(fetched.trouble()), at);
    }
}
