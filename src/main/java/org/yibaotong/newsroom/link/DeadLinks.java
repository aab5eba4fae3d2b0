package org.yibaotong.newsroom.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.Outside;
import org.yibaotong.fetch.Trouble;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.newsroom.link.CheckedLinks.LinkCheck;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.text.checker.Doubt;
import org.yibaotong.text.checker.Gravity;
import org.yibaotong.web.Words;

/**
 * Says which links of a story lead nowhere (打不开的链接). Nobody waits for a foreign site: what is not known, or not any more, is looked at
 * in the background, and stands on the page the next time. Only what is surely gone is told; a site that is slow today is no fault, nor is a
 * name that is not found while our own line is down.
 */
@Component
@EnableConfigurationProperties(LinkSettings.class)
public class DeadLinks {

    private static final int LOOKED_AT_MOST = 50;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final Duration HOLDS = Duration.ofHours(12);

    private final CheckedLinks checks;
    private final Fetcher fetcher;
    private final Outside outside;
    private final LinkSettings settings;
    private final AsyncTaskExecutor background;
    private final Words words;
    private final Clock clock;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    DeadLinks(
            CheckedLinks checks,
            Fetcher fetcher,
            Outside outside,
            LinkSettings settings,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor background,
            Words words,
            Clock clock) {
        this.checks = checks;
        this.fetcher = fetcher;
        this.outside = outside;
        this.settings = settings;
        this.background = background;
        this.words = words;
        this.clock = clock;
    }

    /** As far as is known now. */
    public List<Doubt> in(String body) {
        var links = StoryHtml.links(body).stream().limit(LOOKED_AT_MOST).toList();
        if (links.isEmpty()) {
            return List.of();
        }
        var known = checks.of(links);
        if (settings.look()) {
            lookAgain(links, known);
        }
        return known.stream()
                .filter(check -> !check.fault().isEmpty())
                .map(DeadLinks::doubt)
                .toList();
    }

    private static Doubt doubt(LinkCheck check) {
        var advice = "打不开：" + check.fault() + "。换一个能打开的，或者去掉";
        return new Doubt(0, 0, check.address(), "link", Gravity.ADVICE, advice, "链接检查");
    }

    private void lookAgain(Collection<String> links, Collection<LinkCheck> known) {
        var since = clock.instant().minus(HOLDS);
        var fresh = known.stream()
                .filter(check -> check.at().isAfter(since))
                .map(LinkCheck::address)
                .collect(Collectors.toSet());
        links.stream()
                .filter(link -> !fresh.contains(link))
                .filter(underWay::add)
                .forEach(link -> background.execute(() -> look(link)));
    }

    void look(String link) {
        try {
            checks.put(new LinkCheck(link, fault(link), now()));
        } finally {
            underWay.remove(link);
        }
    }

    private Instant now() {
        return clock.instant();
    }

    private String fault(String link) {
        return WebAddress.read(link)
                .map(address -> fault(fetcher.fetch(Asked.status(address))))
                .orElse(words.of(Trouble.NO_WEB_ADDRESS));
    }

    private String fault(Fetched fetched) {
        return switch (fetched.trouble()) {
            case NONE -> fetched.status() == NOT_FOUND || fetched.status() == GONE ? "网站说没有这一页" : "";
            case NO_SUCH_NAME -> outside.answers() ? words.of(fetched.trouble()) : "";
            case NO_WEB_ADDRESS, REDIRECTS_IN_A_CIRCLE -> words.of(fetched.trouble());
            case NO_CONNECTION,
                    TOO_SLOW,
                    BROKEN_OFF,
                    CERTIFICATE_EXPIRED,
                    CERTIFICATE_OF_ANOTHER_NAME,
                    CERTIFICATE_UNKNOWN,
                    NO_COMMON_CIPHER,
                    FORBIDDEN_ADDRESS,
                    TOO_MANY_REDIRECTS,
                    HEADERS_TOO_LONG,
                    NOT_HTTP -> "";
        };
    }
}
