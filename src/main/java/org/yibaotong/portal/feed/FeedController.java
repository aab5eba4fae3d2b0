package org.yibaotong.portal.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.yibaotong.portal.page.Printed;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.publishing.Articles;
import org.yibaotong.web.Allow;

/** Feeds for those who read elsewhere. */
@Controller
@Allow(anyone = true)
class FeedController {

    private static final int ENTRIES = 30;

    private final Articles articles;
    private final Feeds feeds;
    private final Clock clock;

    FeedController(Articles articles, Feeds feeds, Clock clock) {
        this.articles = articles;
        this.feeds = feeds;
        this.clock = clock;
    }

    @GetMapping("/feed.atom")
    void atom(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var feed = feeds.atom(articles.newest(null, ENTRIES), clock.instant());
        Sender.send(Printed.of(200, "application/atom+xml;charset=UTF-8", feed), request, response);
    }

    @GetMapping("/feed.json")
    void json(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var feed = feeds.json(articles.newest(null, ENTRIES));
        Sender.send(Printed.of(200, "application/feed+json;charset=UTF-8", feed), request, response);
    }
}
