package org.yibaotong.fetch;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;

/**
 * Fetches pages of sites nobody here answers for (取页面). It comes to an end in time, takes no more than it was told to, and asks no address
 * that is not open; each redirect is an address like the first.
 */
public final class Fetcher implements AutoCloseable {

    private final CloseableHttpClient client;
    private final Names names;
    private final FetchLimits limits;
    private final Pace pace;
    private final String agent;
    private final Deadlines deadlines = new Deadlines();

    /**
     * @param networks that may be asked though they are not public
     * @param agent how it calls itself
     */
    public Fetcher(FetchLimits limits, Names names, Collection<String> networks, SSLContext trust, String agent) {
        this(limits, names, networks, trust, agent, new Pace(limits.apart()));
    }

    Fetcher(FetchLimits limits, Names names, Collection<String> networks, SSLContext trust, String agent, Pace pace) {
        this.client =
                Connections.client(new CheckedNames(names, new OpenAddresses(networks)), trust, limits.time(), agent);
        this.names = names;
        this.limits = limits;
        this.pace = pace;
        this.agent = agent;
    }

    public Fetched fetch(Asked asked) {
        var way = new ArrayList<URI>();
        var took = Duration.ZERO;
        for (var address = asked.address(); ; ) {
            var trouble = before(address, way);
            if (trouble != Trouble.NONE) {
                return Fetched.trouble(address, way, trouble, took);
            }
            pace.await(WebAddress.hostAndPort(address));
            var fetched = once(asked, address, List.copyOf(way), took);
            var next = fetched.redirect();
            if (next == null) {
                return fetched.page();
            }
            took = fetched.page().took();
            way.add(address);
            address = next;
        }
    }

    /** Asks once and follows no redirect, for whoever keeps the answer as it came: in full, and as little packed as the site can. */
    public Heard hear(URI address) {
        if (!WebAddress.isOne(address)) {
            return new Heard(
                    Fetched.trouble(address, List.of(), Trouble.NO_WEB_ADDRESS, Duration.ZERO),
                    List.of(),
                    "",
                    List.of(),
                    null);
        }
        pace.await(WebAddress.hostAndPort(address));
        var request = new HttpGet(address);
        request.setHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8");
        request.setHeader(HttpHeaders.ACCEPT_LANGUAGE, "zh-CN,zh;q=0.9");
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        request.setHeader(HttpHeaders.USER_AGENT, agent);
        var step = once(Asked.page(address), request, address, List.of(), Duration.ZERO);
        return new Heard(step.page(), Step.lines(request), step.reason(), step.headers(), step.redirect());
    }

    /** Whether the name has an address of IPv6, which says nothing of whether it answers there. */
    public boolean hasIpv6(String host) {
        try {
            return Arrays.stream(names.resolve(host)).anyMatch(Inet6Address.class::isInstance);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private Trouble before(URI address, List<URI> way) {
        if (!WebAddress.isOne(address)) {
            return Trouble.NO_WEB_ADDRESS;
        }
        if (way.contains(address)) {
            return Trouble.REDIRECTS_IN_A_CIRCLE;
        }
        return way.size() > limits.redirects() ? Trouble.TOO_MANY_REDIRECTS : Trouble.NONE;
    }

    private Step once(Asked asked, URI address, List<URI> way, Duration before) {
        var request = new HttpGet(address);
        prepare(request, asked, address);
        return once(asked, request, address, way, before);
    }

    private Step once(Asked asked, HttpGet request, URI address, List<URI> way, Duration before) {
        long from = System.nanoTime();
        var end = deadlines.end(request, asked.patience(limits.time()).minus(before));
        try {
            return answer(asked, request, address, way, () -> since(from, before));
        } catch (IOException broken) {
            var trouble = end.getDelay(TimeUnit.NANOSECONDS) <= 0 ? Trouble.TOO_SLOW : Troubles.of(broken);
            return Step.end(Fetched.trouble(address, way, trouble, since(from, before)));
        } finally {
            end.cancel(false);
        }
    }

    private Step answer(Asked asked, HttpGet request, URI address, List<URI> way, Supplier<Duration> took)
            throws IOException {
        var context = HttpClientContext.create();
        var response = open(address, request, context);
        try {
            var body = asked.wantsBody() ? Body.read(response.getEntity(), limits.bytes()) : Body.NONE;
            return Step.of(address, way, response, body, took.get(), context.getSSLSession());
        } finally {
            hangUp(request, response);
        }
    }

    private ClassicHttpResponse open(URI address, HttpGet request, HttpClientContext context) throws IOException {
        try {
            return client.executeOpen(WebAddress.target(address), request, context);
        } catch (IllegalStateException ended) {
            // The client finds its own line gone when time was up while the name was looked for.
            throw new IOException(ended);
        }
    }

    /** The line is cut first, or closing would listen to the end of what is not wanted. */
    private static void hangUp(HttpGet request, ClassicHttpResponse response) {
        request.cancel();
        Closer.closeQuietly(response);
    }

    private static void prepare(HttpRequest request, Asked asked, URI address) {
        request.setHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.5");
        request.setHeader(HttpHeaders.ACCEPT_LANGUAGE, "zh-CN,zh;q=0.9");
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        var known = asked.known();
        if (known != null && known.isOf(address)) {
            set(request, HttpHeaders.IF_NONE_MATCH, known.tag());
            set(request, HttpHeaders.IF_MODIFIED_SINCE, known.modified());
        }
    }

    private static void set(HttpRequest request, String header, String value) {
        if (!value.isEmpty()) {
            request.setHeader(header, value);
        }
    }

    private static Duration since(long from, Duration before) {
        return before.plusNanos(System.nanoTime() - from);
    }

    @Override
    public void close() {
        deadlines.close();
        client.close(CloseMode.IMMEDIATE);
    }
}
