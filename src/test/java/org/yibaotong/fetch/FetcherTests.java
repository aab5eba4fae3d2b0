package org.yibaotong.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever a site does, fetching its page comes to an end, takes no more than it may, and reaches no address it must not. */
class FetcherTests {

    private static final String HEAD = "HTTP/1.1 200 OK\nContent-Type: text/html\n";
    private static final FetchLimits SMALL = new FetchLimits(10_000, Duration.ofSeconds(30), 3, Duration.ZERO);
    private static final FetchLimits SHORT = new FetchLimits(10_000, Duration.ofMillis(300), 3, Duration.ZERO);

    private final ArrayDeque<AutoCloseable> open = new ArrayDeque<>();

    @AfterEach
    void close() throws Exception {
        for (var one : open) {
            one.close();
        }
    }

    @Test
    void aPageIsFetchedWithWhatItSaysOfItself() throws Exception {
        var site = site(RawSite.saying(HEAD + "ETag: \"7\"\nSet-Cookie: a=b\nConnection: close\n\n<p>今天"));
        var fetched = fetcher(SMALL).fetch(Asked.page(at(site, "/a?b=1")));
        assertThat(fetched.isFine()).isTrue();
        assertThat(new String(fetched.body(), StandardCharsets.UTF_8)).isEqualTo("<p>今天");
        assertThat(fetched.known()).isEqualTo(new Asked.Known(at(site, "/a?b=1"), "\"7\"", ""));
        assertThat(site.requests)
                .singleElement()
                .asString()
                .startsWith("GET /a?b=1 HTTP/1.1\n")
                .contains("User-Agent: test\n");
    }

    @Test
    void anUnchangedPageIsNotSentAgainAndNoCookieComesBack() throws Exception {
        var site = site(RawSite.saying("HTTP/1.1 304 Not Modified\nSet-Cookie: a=b\n\n"));
        var fetcher = fetcher(SMALL);
        var known = new Asked.Known(at(site, "/"), "\"7\"", "Mon, 23 Nov 2026 00:00:00 GMT");
        assertThat(fetcher.fetch(Asked.again(at(site, "/"), known)).isUnchanged())
                .isTrue();
        fetcher.fetch(Asked.again(at(site, "/other"), known));
        assertThat(site.requests.get(0))
                .contains("If-None-Match: \"7\"\n", "If-Modified-Since: Mon, 23 Nov 2026 00:00:00 GMT\n");
        assertThat(site.requests.get(1)).doesNotContain("If-None-Match", "Cookie");
    }

    @Test
    void redirectsAreFollowedAndRemembered() throws Exception {
        var site = site((request, out) -> {
            var answer = request.startsWith("GET /new ")
                    ? RawSite.page("there")
                    : RawSite.saying("HTTP/1.1 301 Moved\nLocation: new\nContent-Length: 0\n\n");
            answer.write(request, out);
        });
        var fetched = fetcher(SMALL).fetch(Asked.page(at(site, "/old")));
        assertThat(fetched.address()).isEqualTo(at(site, "/new"));
        assertThat(fetched.way()).containsExactly(at(site, "/old"));
        assertThat(fetched.body()).asString().isEqualTo("there");
    }

    @Test
    void redirectsInACircleEnd() throws Exception {
        var site = site(RawSite.saying("HTTP/1.1 302 Found\nLocation: /\nContent-Length: 0\n\n"));
        assertThat(fetcher(SMALL).fetch(Asked.page(at(site, "/"))).trouble()).isEqualTo(Trouble.REDIRECTS_IN_A_CIRCLE);
    }

    @Test
    void redirectsForEverEnd() throws Exception {
        var site = site((request, out) -> RawSite.saying(
                        "HTTP/1.1 302 Found\nLocation: " + request.split(" ")[1] + "x\nContent-Length: 0\n\n")
                .write(request, out));
        var fetched = fetcher(SMALL).fetch(Asked.page(at(site, "/")));
        assertThat(fetched.trouble()).isEqualTo(Trouble.TOO_MANY_REDIRECTS);
        assertThat(site.requests).hasSize(4);
    }

    @Test
    void aRedirectToTheMetadataOfACloudIsRefused() throws Exception {
        var site = site(RawSite.saying(
                "HTTP/1.1 302 Found\nLocation: http://169.254.169.254/latest/meta-data/\nContent-Length: 0\n\n"));
        assertThat(fetcher(SMALL).fetch(Asked.page(at(site, "/"))).trouble()).isEqualTo(Trouble.FORBIDDEN_ADDRESS);
    }

    @Test
    void aRedirectOutOfTheWebIsRefused() throws Exception {
        for (var elsewhere : List.of(
                "file:///etc/passwd",
                "ftp://good.example/",
                "gopher://good.example/",
                "javascript:alert(1)",
                "http://a@good.example/")) {
            var site = site(RawSite.saying("HTTP/1.1 302 Found\nLocation: " + elsewhere + "\nContent-Length: 0\n\n"));
            assertThat(fetcher(SMALL).fetch(Asked.page(at(site, "/"))).trouble())
                    .as(elsewhere)
                    .isEqualTo(Trouble.NO_WEB_ADDRESS);
        }
    }

    @Test
    void theFirstAddressIsRefusedLikeAnyOther() throws Exception {
        var fetcher = fetcher(SMALL, host -> InetAddress.getAllByName(host), List.of());
        for (var address : List.of(
                "http://169.254.169.254/",
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[fd00::1]/",
                "http://localhost/",
                "http://0/")) {
            assertThat(fetcher.fetch(Asked.page(URI.create(address))).trouble())
                    .as(address)
                    .isIn(Trouble.FORBIDDEN_ADDRESS, Trouble.NO_SUCH_NAME, Trouble.NO_WEB_ADDRESS);
        }
    }

    /** What was checked is what is connected to: the name is asked once for each request. */
    @Test
    void aNameThatLeadsToThisMachineTheSecondTimeIsRefusedThen() throws Exception {
        var site = RawSite.open("127.0.0.2", null, RawSite.page("first"));
        open.add(site);
        var answers = new ArrayDeque<>(List.of("127.0.0.2", "127.0.0.1"));
        var fetcher = fetcher(
                SMALL, host -> new InetAddress[] {InetAddress.getByName(answers.remove())}, List.of("127.0.0.2/32"));
        var address = URI.create("http://good.example:" + site.port() + "/");
        assertThat(fetcher.fetch(Asked.page(address)).body()).asString().isEqualTo("first");
        assertThat(answers).hasSize(1);
        assertThat(fetcher.fetch(Asked.page(address)).trouble()).isEqualTo(Trouble.FORBIDDEN_ADDRESS);
        assertThat(site.requests).hasSize(1);
    }

    @Test
    void oneForbiddenAddressAmongSeveralIsRefused() throws Exception {
        var both = new InetAddress[] {InetAddress.getByName("127.0.0.1"), InetAddress.getByName("10.0.0.1")};
        var fetcher = fetcher(SMALL, host -> both, List.of("127.0.0.0/8"));
        assertThat(fetcher.fetch(Asked.page(URI.create("http://good.example/"))).trouble())
                .isEqualTo(Trouble.FORBIDDEN_ADDRESS);
    }

    @Test
    void aSiteThatAnswersByteByByteIsTooSlow() throws Exception {
        var never = new CountDownLatch(1);
        var site = site((request, out) -> {
            for (byte one : HEAD.getBytes(StandardCharsets.US_ASCII)) {
                out.write(one);
                assertThat(never.await(20, TimeUnit.MILLISECONDS)).isFalse();
            }
        });
        assertThat(fetcher(SHORT).fetch(Asked.page(at(site, "/"))).trouble()).isEqualTo(Trouble.TOO_SLOW);
    }

    @Test
    void aPageThatComesByteByByteIsTooSlow() throws Exception {
        var never = new CountDownLatch(1);
        var site = site((request, out) -> {
            RawSite.saying(HEAD + "Connection: close\n\n").write(request, out);
            while (!never.await(20, TimeUnit.MILLISECONDS)) {
                out.write('x');
            }
        });
        assertThat(fetcher(SHORT).fetch(Asked.page(at(site, "/"))).trouble()).isEqualTo(Trouble.TOO_SLOW);
    }

    @Test
    void aSiteThatNeverAnswersIsTooSlow() throws Exception {
        var never = new CountDownLatch(1);
        var site = site((request, out) -> never.await());
        assertThat(fetcher(SHORT).fetch(Asked.page(at(site, "/"))).trouble()).isEqualTo(Trouble.TOO_SLOW);
    }

    @Test
    void aNameThatIsFoundWhenTimeIsUpIsTooSlow() throws Exception {
        var site = site(RawSite.page("late"));
        var never = new CountDownLatch(1);
        var fetcher = fetcher(SHORT, host -> late(host, never), List.of("127.0.0.0/8"));
        assertThat(fetcher.fetch(Asked.page(at(site, "/"))).trouble()).isEqualTo(Trouble.TOO_SLOW);
    }

    @Test
    void ofAPageThatNeverEndsOnlyTheBeginningIsTaken() throws Exception {
        var piece = new byte[1_000_000];
        var site = site((request, out) -> {
            RawSite.saying(HEAD + "Content-Length: 10737418240\n\n").write(request, out);
            while (true) {
                out.write(piece);
            }
        });
        var fetched = fetcher(SMALL).fetch(Asked.page(at(site, "/")));
        assertThat(fetched.isFine()).isTrue();
        assertThat(fetched.isCut()).isTrue();
        assertThat(fetched.body()).hasSize(SMALL.bytes());
        assertThat(site.sent.get()).isLessThan(50_000_000);
    }

    @Test
    void whatIsPackedIsUnpackedAsFarAsWanted() throws Exception {
        var bomb = packed(new byte[20_000_000]);
        assertThat(bomb.length).isLessThan(2 * SMALL.bytes() + 10_000);
        var site = site((request, out) -> {
            RawSite.saying(HEAD + "Content-Encoding: gzip\nConnection: close\n\n")
                    .write(request, out);
            out.write(bomb);
        });
        var fetched = fetcher(SMALL).fetch(Asked.page(at(site, "/")));
        assertThat(fetched.body()).hasSize(SMALL.bytes());
        assertThat(fetched.isCut()).isTrue();
    }

    @Test
    void whatIsNotPackedThoughItSaysSoIsCut() throws Exception {
        var site = site(RawSite.saying(HEAD + "Content-Encoding: gzip\nConnection: close\n\nplain text"));
        assertThat(fetcher(SMALL).fetch(Asked.page(at(site, "/"))).isCut()).isTrue();
    }

    @Test
    void headersThatAreTooLongOrTooManyAreNotRead() throws Exception {
        var oneLong = site(RawSite.saying(HEAD + "X: " + "x".repeat(1_000_000) + "\n\n"));
        assertThat(fetcher(SMALL).fetch(Asked.page(at(oneLong, "/"))).trouble()).isEqualTo(Trouble.HEADERS_TOO_LONG);
        var many = site((request, out) -> {
            RawSite.saying(HEAD).write(request, out);
            while (true) {
                RawSite.saying("X: y\n").write(request, out);
            }
        });
        assertThat(fetcher(SMALL).fetch(Asked.page(at(many, "/"))).trouble()).isEqualTo(Trouble.HEADERS_TOO_LONG);
    }

    @Test
    void whatIsNoHttpIsSaidToBeNone() throws Exception {
        var site = site(RawSite.saying("SSH-2.0-OpenSSH_9.6\n"));
        assertThat(fetcher(SMALL).fetch(Asked.page(at(site, "/"))).trouble())
                .isIn(Trouble.NOT_HTTP, Trouble.BROKEN_OFF);
    }

    @Test
    void aPageThatEndsInTheMiddleIsBrokenOff() throws Exception {
        var site = site(RawSite.saying(HEAD + "Content-Length: 100\n\nhalf"));
        assertThat(fetcher(SMALL).fetch(Asked.page(at(site, "/"))).trouble()).isEqualTo(Trouble.BROKEN_OFF);
    }

    @Test
    void nobodyThereIsNoConnection() throws Exception {
        int port;
        try (var nobody = new ServerSocket(0)) {
            port = nobody.getLocalPort();
        }
        assertThat(fetcher(SMALL)
                        .fetch(Asked.page(URI.create("http://good.example:" + port + "/")))
                        .trouble())
                .isEqualTo(Trouble.NO_CONNECTION);
        assertThat(fetcher(SMALL)
                        .fetch(Asked.page(URI.create("http://nobody.example/")))
                        .trouble())
                .isEqualTo(Trouble.NO_SUCH_NAME);
    }

    @Test
    void aCertificateIsReadAndVouchedFor() throws Exception {
        var fetched = secure("good.p12");
        assertThat(fetched.isFine()).isTrue();
        var certificate = fetched.answer().certificate();
        assertThat(certificate).isNotNull();
        assertThat(certificate.issuer()).isEqualTo("CN=Test Authority");
        assertThat(certificate.until()).isAfter(Instant.parse("2100-01-01T00:00:00Z"));
    }

    @Test
    void certificatesThatAreNoGoodAreToldApart() throws Exception {
        assertThat(secure("expired.p12").trouble()).isEqualTo(Trouble.CERTIFICATE_EXPIRED);
        assertThat(secure("other.p12").trouble()).isEqualTo(Trouble.CERTIFICATE_OF_ANOTHER_NAME);
        assertThat(secure("unknown.p12").trouble()).isEqualTo(Trouble.CERTIFICATE_UNKNOWN);
    }

    @Test
    void plainTextOnASecurePortHasNoCommonCipher() throws Exception {
        var site = site(
                (request, out) -> out.write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
        var fetched = fetcher(SHORT).fetch(Asked.page(URI.create("https://good.example:" + site.port() + "/")));
        assertThat(fetched.trouble()).isIn(Trouble.NO_COMMON_CIPHER, Trouble.TOO_SLOW);
    }

    @Test
    void whereTheStatusIsEnoughNothingElseIsRead() throws Exception {
        var site = site(RawSite.saying("HTTP/1.1 404 Not Found\nContent-Length: 9999999\n\nmuch"));
        var fetched = fetcher(SMALL).fetch(Asked.status(at(site, "/")));
        assertThat(fetched.status()).isEqualTo(404);
        assertThat(fetched.body()).isEmpty();
    }

    private Fetched secure(String certificate) throws GeneralSecurityException, IOException {
        var site = RawSite.open("127.0.0.1", Certificates.shown(certificate), RawSite.page("secret"));
        open.add(site);
        return fetcher(SMALL).fetch(Asked.page(URI.create("https://good.example:" + site.port() + "/")));
    }

    private RawSite site(RawSite.Answer answer) throws IOException {
        var site = RawSite.open(answer);
        open.add(site);
        return site;
    }

    @Test
    void whoeverHasLessTimeWaitsNoLonger() throws Exception {
        var never = new CountDownLatch(1);
        var site = site((request, out) -> never.await());
        var fetched = fetcher(SMALL).fetch(Asked.page(at(site, "/")).within(Duration.ofMillis(200)));
        assertThat(fetched.trouble()).isEqualTo(Trouble.TOO_SLOW);
        assertThat(fetched.took()).isLessThan(SMALL.time());
        never.countDown();
    }

    private static URI at(RawSite site, String path) {
        return URI.create("http://good.example:" + site.port() + path);
    }

    private Fetcher fetcher(FetchLimits limits) throws GeneralSecurityException, IOException {
        return fetcher(limits, FetcherTests::resolve, List.of("127.0.0.0/8"));
    }

    private Fetcher fetcher(FetchLimits limits, Names names, List<String> networks)
            throws GeneralSecurityException, IOException {
        var fetcher = new Fetcher(limits, names, networks, Certificates.trusted(), "test");
        open.addFirst(fetcher);
        return fetcher;
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        return switch (host) {
            case "good.example" -> new InetAddress[] {InetAddress.getByName("127.0.0.1")};
            case "169.254.169.254" -> new InetAddress[] {InetAddress.getByName(host)};
            default -> throw new UnknownHostException(host);
        };
    }

    /** As a name server that answers when the time of the whole request is over. */
    private static InetAddress[] late(String host, CountDownLatch never) throws UnknownHostException {
        try {
            assertThat(never.await(2 * SHORT.time().toMillis(), TimeUnit.MILLISECONDS))
                    .isFalse();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return resolve(host);
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }
}
