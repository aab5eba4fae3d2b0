package org.yibaotong.inspection.look;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.Outside;

/** Looks at websites (检测): in short, whether the home page opens, and at length, whether all is as it should be. */
public final class Looking implements AutoCloseable {

    private final Fetcher fetcher;
    private final OurLine line;
    private final Predicate<String> known;
    private final Supplier<Duration> patience;

    /**
     * @param known hosts a government website may link to
     * @param patience how long a page may take that is said to open (W2)
     */
    public Looking(Fetcher fetcher, Outside outside, Predicate<String> known, Supplier<Duration> patience) {
        this.fetcher = fetcher;
        this.line = new OurLine(outside);
        this.known = known;
        this.patience = patience;
    }

    /** A visit: only whether it opens (W2). */
    public record Visit(Fetched fetched, VisitResult result) {}

    public Visit visit(Asked asked) {
        var fetched = fetch(asked);
        return new Visit(fetched, Visiting.result(fetched, line));
    }

    /** @param copies gets each page as it came, at once: a look takes long, and many sites are looked at at a time */
    public Looked look(SiteToSee site, LocalDate on, Consumer<PageCopy> copies) {
        return new OneLook(site, on, new Visiting(this::fetch, line, copies), known, fetcher::hasIpv6).whole();
    }

    private Fetched fetch(Asked asked) {
        return fetcher.fetch(asked.within(patience.get()));
    }

    /** An address nobody has given a page: the same on one day, so that it can be asked again. */
    static URI nowhere(URI home, LocalDate on) {
        var made = Integer.toHexString((home.toString() + on).hashCode());
        return home.resolve("/yibaotong-" + made + "-not-there.html");
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
