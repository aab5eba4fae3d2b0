package org.yibaotong.archive.crawl;

import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.springframework.context.ApplicationContext;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.kept.ArchiveSettings;
import org.yibaotong.archive.kept.Archives;
import org.yibaotong.archive.kept.KeptPages;
import org.yibaotong.archive.kept.Segments;
import org.yibaotong.fetch.FetchLimits;
import org.yibaotong.fetch.Fetcher;

/** Has a site of this machine fetched now, to its end and without waiting between its pages, by the thread of the test. */
public final class Crawled {

    private Crawled() {}

    public static void at(ApplicationContext context, ArchiveId id) throws NoSuchAlgorithmException {
        var trust = SSLContext.getDefault();
        new Crawling(
                        context.getBean(Archives.class),
                        context.getBean(KeptPages.class),
                        context.getBean(Segments.class),
                        context.getBean(Frontier.class),
                        context.getBean(Keeper.class),
                        context.getBean(Recovery.class),
                        context.getBean(Ending.class),
                        (limits, name) -> new Fetcher(
                                new FetchLimits(limits.bytes(), limits.time(), 0, Duration.ZERO),
                                host -> new InetAddress[] {InetAddress.getLoopbackAddress()},
                                List.of("127.0.0.0/8"),
                                trust,
                                name),
                        context.getBean(ArchiveSettings.class),
                        context.getBean(Clock.class))
                .run(id, () -> false);
    }
}
