package org.yibaotong.inspection.look;

import java.net.URI;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Fetcher;

/** Looks at websites (检测): in short, whether the home page opens, and at length, whether all is as it should be. */
public final class Looking {

    private final Fetcher fetcher;
    private final OurLine line;
    private final Predicate<String> known;

    /** @param known hosts a government website may link to */
    public Looking(Fetcher fetcher, OurLine line, Predicate<String> known) {
        this.fetcher = fetcher;
        this.line = line;
        this.known = known;
    }

    /** A visit: only whether it opens (W2). */
    public record Visit(Fetched fetched, VisitResult result) {}

    public Visit visit(Asked asked) {
        var fetched = fetcher.fetch(asked);
        return new Visit(fetched, Visiting.result(fetched, line));
    }

    /** @param copies gets each page as it came, at once: a look takes long, and many sites are looked at at a time */
    public Looked look(SiteToSee site, LocalDate on, Consumer<PageCopy> copies) {
        return new OneLook(site, on, new Visiting(fetcher, line, copies), known, fetcher::hasIpv6).whole();
    }

    /** An address nobody has given a page: the same on one day, so that it can be asked again. */
    static URI nowhere(URI home, LocalDate on) {
        var made = Integer.toHexString((home.toString() + on).hashCode());
        return home.resolve("/yibaotong-" + made + "-not-there.html");
    }
}
