package org.yibaotong.inspection.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Race;
import org.yibaotong.YibaotongTest;
import org.yibaotong.fetch.Certificates;
import org.yibaotong.fetch.FetchLimits;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.Outside;
import org.yibaotong.fetch.RawSite;
import org.yibaotong.inspection.look.Look;
import org.yibaotong.inspection.look.Looking;
import org.yibaotong.inspection.look.SeenLinks;
import org.yibaotong.inspection.look.SeenPage;
import org.yibaotong.inspection.look.ServedSites;
import org.yibaotong.inspection.probe.ProbedSites.Entry;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.Website;
import org.yibaotong.web.Times;

/** Whatever answers, each site comes to its end with a word for what it was, and the others are looked at as if it were not there. */
@YibaotongTest
class BadSitesTests {

    private static final int AT_ONCE = 4;
    private static final byte[] PIECE = new byte[1_000_000];
    private static final String HEAD = "HTTP/1.1 200 OK\nContent-Type: text/html\n";

    @Autowired
    TestProbes probes;

    @Autowired
    ProbedSites sites;

    @Autowired
    Looks looks;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final ArrayDeque<AutoCloseable> open = new ArrayDeque<>();
    private final Map<String, URI> addresses = new LinkedHashMap<>();
    private final AtomicBoolean wasAsked = new AtomicBoolean();
    private final CountDownLatch never = new CountDownLatch(1);
    private ServedSites served;
    private Fetcher fetcher;

    @BeforeEach
    void serve() throws IOException, GeneralSecurityException {
        probes.forget();
        served = new ServedSites().page("known.example", "/", "known");
        fetcher = new Fetcher(
                new FetchLimits(1 << 20, Duration.ofSeconds(3), 5, Duration.ZERO),
                this::resolve,
                List.of("127.0.0.0/8"),
                Certificates.trusted(),
                "test");
        open.add(served);
        open.add(fetcher);
    }

    @AfterEach
    void close() throws Exception {
        for (var one : open) {
            one.close();
        }
        probes.forget();
    }

    @Test
    void eachComesToItsEndAndTheOthersGoOn() throws Exception {
        good("before");
        bad("slow", (request, out) -> {
            RawSite.saying(HEAD + "Connection: close\n\n").write(request, out);
            while (!never.await(20, TimeUnit.MILLISECONDS)) {
                out.write('x');
            }
        });
        bad("silent", (request, out) -> never.await());
        bad("endless", (request, out) -> {
            RawSite.saying(HEAD + "Connection: close\n\n").write(request, out);
            while (true) {
                out.write(PIECE);
            }
        });
        bad("huge", (request, out) -> {
            RawSite.saying(HEAD + "Content-Length: 10737418240\n\n").write(request, out);
            while (true) {
                out.write(PIECE);
            }
        });
        bad(
                "redirects",
                (request, out) -> out.write(
                        ("HTTP/1.1 302 Found\r\nLocation: " + request.split(" ")[1] + "x\r\nContent-Length: 0\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII)));
        var misnamed = RawSite.open("127.0.0.1", Certificates.shown("other.p12"), RawSite.page("hello"));
        open.add(misnamed);
        addresses.put("misnamed", URI.create("https://good.example:" + misnamed.port() + "/"));
        served.page("many.example", "/", manyLinks());
        addresses.put("many", served.at("many.example"));
        addresses.put("metadata", URI.create("http://169.254.169.254/"));
        served.page("turning.example", "/", "<p>" + "这一页第一次看得到，第二次域名指到别处去了。".repeat(3) + "</p><a href='/1'>1</a>");
        addresses.put("turning", served.at("turning.example"));
        good("after");

        var seen = lookAtAll();

        assertThat(said(seen, "before", "after")).containsOnly("FINE NONE");
        assertThat(said(seen, "slow", "silent")).containsOnly("PASSING TOO_SLOW");
        assertThat(said(seen, "endless", "huge")).containsOnly("FINE NONE");
        assertThat(List.of("endless", "huge"))
                .allSatisfy(
                        name -> assertThat(home(seen, name).content().isCut()).isTrue());
        assertThat(said(seen, "redirects")).containsOnly("FAILED TOO_MANY_REDIRECTS");
        assertThat(said(seen, "misnamed")).containsOnly("FAILED CERTIFICATE_OF_ANOTHER_NAME");
        assertThat(said(seen, "many")).containsOnly("FINE NONE");
        assertThat(Objects.requireNonNull(seen.get("many"))
                        .told(site -> site.links())
                        .map(SeenLinks::all))
                .contains(5_000);
        assertThat(said(seen, "metadata")).containsOnly("UNCHECKED FORBIDDEN_ADDRESS");
        assertThat(said(seen, "turning")).containsOnly("FINE NONE");
        assertThat(Objects.requireNonNull(seen.get("turning")).pages())
                .filteredOn(page ->
                        page.what() != SeenPage.Part.HOME && page.address().contains("turning.example"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.answered().trouble()).isEqualTo("FORBIDDEN_ADDRESS"));
        assertThat(jdbc.sql("select count(*) from inspection.site where claimed_until is not null or look_at <= :now")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single())
                .as("left undone")
                .isZero();
    }

    private void good(String name) {
        served.page(name + ".example", "/", "<p>这里是一个好好的网站，文字不少。</p><a href='/1.html'>" + name + "</a>")
                .page(name + ".example", "/1.html", "news");
        addresses.put(name, served.at(name + ".example"));
    }

    private void bad(String name, RawSite.Answer answer) throws IOException {
        var site = RawSite.open(answer);
        open.add(site);
        addresses.put(name, URI.create("http://" + name + ".example:" + site.port() + "/"));
    }

    /** The last of them leads to the keys of a cloud once its home page was seen. */
    private InetAddress[] resolve(String host) throws UnknownHostException {
        if (host.equals("169.254.169.254") || (host.equals("turning.example") && wasAsked.getAndSet(true))) {
            return new InetAddress[] {InetAddress.getByName("169.254.169.254")};
        }
        return ServedSites.resolve(host);
    }

    private static String manyLinks() {
        var page = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            page.append("<a href='/").append(i).append("'>").append(i).append("</a>");
        }
        return page.toString();
    }

    private Map<String, Look> lookAtAll() throws InterruptedException {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var websites = accounts.websites(null, addresses.size());
        var names = List.copyOf(addresses.keySet());
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < names.size(); i++) {
            entries.add(new Entry(
                    websites.get(i).id(), websites.get(i).unit(), Objects.requireNonNull(addresses.get(names.get(i)))));
        }
        sites.put(entries, at, Duration.ofHours(1), Duration.ofDays(1));
        jdbc.sql("update inspection.site set look_at = :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        var probing = probing(at);
        Callable<?>[] workers = IntStream.range(0, AT_ONCE)
                .mapToObj(worker -> (Callable<Object>) () -> {
                    for (var one = probing.claim(); one.isPresent(); one = probing.claim()) {
                        probing.probe(one.get());
                    }
                    return "";
                })
                .toArray(Callable[]::new);
        assertThat(Race.of(workers)).containsOnly("done");
        return seen(names, websites, at);
    }

    private Map<String, Look> seen(List<String> names, List<Website> websites, Instant at) {
        var seen = new LinkedHashMap<String, Look>();
        for (int i = 0; i < names.size(); i++) {
            seen.put(
                    names.get(i),
                    looks.last(websites.get(i).id(), Times.date(at), 1)
                            .getFirst()
                            .look());
        }
        return seen;
    }

    private static List<String> said(Map<String, Look> seen, String... names) {
        return Arrays.stream(names)
                .map(name -> Objects.requireNonNull(seen.get(name)))
                .map(look -> look.result() + " " + look.trouble())
                .toList();
    }

    private static SeenPage home(Map<String, Look> seen, String name) {
        return Objects.requireNonNull(seen.get(name)).home().orElseThrow();
    }

    private Probing probing(Instant at) {
        var looking = new Looking(
                fetcher,
                new Outside(fetcher, List.of(served.at("known.example")), Duration.ZERO),
                host -> host.endsWith(".example"),
                () -> Duration.ofSeconds(30));
        return probes.probing(looking, TestProbes.on(AT_ONCE), Clock.fixed(at, Times.ZONE));
    }
}
