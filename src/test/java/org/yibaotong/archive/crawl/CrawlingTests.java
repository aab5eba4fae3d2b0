package org.yibaotong.archive.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jwat.warc.WarcReaderFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.content.PageAddress;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.ArchiveSettings;
import org.yibaotong.archive.kept.ArchiveState;
import org.yibaotong.archive.kept.Archives;
import org.yibaotong.archive.kept.EndedAs;
import org.yibaotong.archive.kept.KeptBodies;
import org.yibaotong.archive.kept.KeptPages;
import org.yibaotong.archive.kept.Manifest;
import org.yibaotong.archive.kept.PageRow;
import org.yibaotong.archive.kept.Plan;
import org.yibaotong.archive.kept.Problem;
import org.yibaotong.archive.kept.SegmentRow;
import org.yibaotong.archive.kept.Segments;
import org.yibaotong.archive.warc.Exchange;
import org.yibaotong.archive.warc.Records;
import org.yibaotong.fetch.FetchLimits;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.Fetchers;
import org.yibaotong.fetch.Heard;
import org.yibaotong.fetch.RawSite;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Sha256;
import org.yibaotong.shared.UnitId;

/** A site is kept whole, once, politely and within limits, whatever it answers and whoever is killed meanwhile. */
@YibaotongTest
class CrawlingTests {

    @Autowired
    Archives archives;

    @Autowired
    KeptPages pages;

    @Autowired
    KeptBodies bodies;

    @Autowired
    Segments segments;

    @Autowired
    Frontier frontier;

    @Autowired
    Keeper keeper;

    @Autowired
    Recovery recovery;

    @Autowired
    Ending ending;

    @Autowired
    Beginning beginning;

    @Autowired
    Manifest manifest;

    @Autowired
    ArchiveSettings settings;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private CrawledSite site;

    @BeforeEach
    void open() throws IOException {
        site = CrawledSite.open();
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void aSiteIsKeptWithItsPicturesAndEveryPageIsAskedForOnce() throws Exception {
        site.page(
                        "/",
                        "<title>首页</title><a href=a.html>a</a><a href='a.html#x'>a</a><img src=/i.png><a href=http://other.test/>o</a>")
                .page("/a.html", "<title>甲</title><a href=/>首页</a><a href=gone.html>g</a>")
                .answer("/i.png", "image/png", new byte[] {1, 2, 3});
        var archive = crawl(plan -> plan);
        assertThat(archive.endedAs()).isEqualTo(EndedAs.COMPLETE);
        assertThat(kept(archive)).containsExactlyInAnyOrder("/", "/i.png", "/a.html");
        assertThat(site.asked()).filteredOn(path -> !path.contains("zhaobudao")).doesNotHaveDuplicates();
        assertThat(site.requests()).allMatch(request -> request.contains("User-Agent: Yibaotong-Archive/1 (+"));
        assertThat(left(archive, "/gone.html")).isEqualTo(Left.NOT_THERE);
        assertThat(page(archive, "/a.html").title()).isEqualTo("甲");
        assertThat(bodies.open(archive.id(), page(archive, "/i.png"))
                        .orElseThrow()
                        .body())
                .containsExactly(1, 2, 3);
        var passed = new ByteArrayOutputStream();
        bodies.pass(archive.id(), page(archive, "/i.png"), passed);
        assertThat(passed.toByteArray()).containsExactly(1, 2, 3);
        assertThat(archive.manifest()).isEqualTo(manifest.sha256(archive.id())).hasSize(64);
    }

    @Test
    void whatIsKeptIsReadByAnotherLibrary() throws Exception {
        site.page("/", "<a href=a.html>a</a><a href=b.html>b</a>")
                .page("/a.html", "同样")
                .page("/b.html", "同样");
        var archive = crawl(plan -> plan);
        var types = new ArrayList<String>();
        for (var segment : segments.of(archive.id())) {
            try (var in = Files.newInputStream(segments.file(archive.id(), segment.number()));
                    var reader = WarcReaderFactory.getReader(in, 8_192)) {
                reader.setBlockDigestEnabled(true);
                for (var record = reader.getNextRecord(); record != null; record = reader.getNextRecord()) {
                    types.add(record.header.warcTypeStr);
                    record.close();
                    assertThat(record.diagnostics.getErrors()).isEmpty();
                    assertThat(record.isValidBlockDigest).isNotEqualTo(false);
                }
                assertThat(reader.isCompliant()).isTrue();
            }
        }
        assertThat(types).contains("warcinfo", "response", "request", "revisit");
        assertThat(bodies.open(archive.id(), page(archive, "/b.html"))
                        .orElseThrow()
                        .body())
                .isEqualTo("同样".getBytes(UTF_8));
        assertThat(bodies.isWhole(archive.id(), page(archive, "/b.html"))).isTrue();
    }

    @Test
    void whoeverIsStoppedGoesOnWithoutAPageLostOrAskedForTwice() throws Exception {
        many(40);
        var archive = begin(plan -> plan);
        var asked = new AtomicInteger();
        run(archive.id(), () -> asked.incrementAndGet() > 17);
        assertThat(archives.get(archive.id()).state()).isEqualTo(ArchiveState.RUNNING);
        run(archive.id(), () -> false);
        assertThat(kept(archive)).hasSize(41);
        assertThat(site.asked())
                .filteredOn(path -> path.matches("/\\d+\\.html"))
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatAKilledProgramHadWrittenIsFoundAgainAndWhatItWroteInHalfIsFetchedAgain() throws Exception {
        many(5);
        var archive = begin(plan -> plan);
        var asked = new AtomicInteger();
        run(archive.id(), () -> asked.incrementAndGet() > 2);
        var killed = segments.begin(archives.get(archive.id()), archives.takeTurn(archive.id()));
        killed.append(record("/2.html", "页2"));
        var half = record("/3.html", "页3");
        Files.write(
                segments.file(archive.id(), killed.number()),
                Arrays.copyOf(half, half.length / 2),
                StandardOpenOption.APPEND);
        var before = site.asked().size();
        run(archive.id(), () -> false);
        assertThat(kept(archive)).containsExactlyInAnyOrder("/", "/1.html", "/2.html", "/3.html", "/4.html", "/5.html");
        assertThat(site.asked().subList(before, site.asked().size()))
                .doesNotContain("/2.html")
                .contains("/3.html");
        assertThat(pages.count(archive.id()).pages()).isEqualTo(6);
        assertThat(segments.of(archive.id())).allMatch(SegmentRow::isSealed);
        for (var path : List.of("/2.html", "/3.html")) {
            assertThat(bodies.open(archive.id(), page(archive, path))
                            .orElseThrow()
                            .body())
                    .isEqualTo(("页" + path.charAt(1)).getBytes(UTF_8));
        }
    }

    @Test
    void anOlderNodeThatWakesUpWritesNothingThatCounts() throws Exception {
        many(3);
        var archive = begin(plan -> plan);
        var older = segments.begin(archive, archives.takeTurn(archive.id()));
        older.append(record("/9.html", "页9"));
        archives.takeTurn(archive.id());
        assertThatThrownBy(older::acknowledge).isInstanceOf(Segments.LostTurn.class);
    }

    @Test
    void robotsAreObeyedWhereTheOwnerSaysSoAndNotWhereNot() throws Exception {
        site.answer("/robots.txt", "text/plain", "User-agent: *\nDisallow: /secret".getBytes(UTF_8))
                .page("/", "<a href=/secret/1.html>s</a>")
                .page("/secret/1.html", "密");
        var obeying = crawl(plan -> plan);
        assertThat(kept(obeying)).containsExactly("/");
        assertThat(left(obeying, "/secret/1.html")).isEqualTo(Left.ROBOTS);
        assertThat(kept(crawl(plan -> robots(plan, false)))).contains("/secret/1.html");
    }

    /** What it would say nobody knows: nothing is fetched for now, and the page of the archive says why. */
    @Test
    void aSiteWhoseRobotsFileFailsIsLeftAloneAndAskedAgain() throws Exception {
        var asked = new AtomicInteger();
        site.page("/", "<a href=/b.html>b</a>").page("/b.html", "乙").answer("/robots.txt", (request, out) -> {
            out.write((asked.incrementAndGet() == 1
                            ? "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n"
                            : "HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n")
                    .getBytes(UTF_8));
        });
        var archive = begin(plan -> plan);
        var rounds = new AtomicInteger();
        run(archive.id(), () -> rounds.incrementAndGet() > 2);
        assertThat(kept(archive)).isEmpty();
        assertThat(frontier.standing(archive.id()).later()).containsExactly(Map.entry(Left.ROBOTS_AWAY, 1L));
        assertThat(site.asked()).containsExactly("/robots.txt");
        jdbc.sql("update archive.frontier set not_before = now() - interval '1 minute' where archive_id = :id")
                .param("id", archive.id().value())
                .update();
        run(archive.id(), () -> false);
        assertThat(kept(archive)).containsExactlyInAnyOrder("/", "/b.html");
        assertThat(asked).hasValue(2);
    }

    @Test
    void aRobotsFileThatLeadsOnIsFollowed() throws Exception {
        site.answer("/robots.txt", RawSite.saying("HTTP/1.1 301 Moved\nLocation: /rules.txt\nConnection: close\n\n"))
                .answer("/rules.txt", "text/plain", "User-agent: *\nDisallow: /secret".getBytes(UTF_8))
                .page("/", "<a href=/secret/1.html>s</a>");
        assertThat(left(crawl(plan -> plan), "/secret/1.html")).isEqualTo(Left.ROBOTS);
    }

    @Test
    void anEndlessCalendarEnds() throws Exception {
        site.otherwise((request, out) -> {
            var found = Pattern.compile("n=(\\d+)").matcher(request);
            int n = found.find() ? Integer.parseInt(found.group(1)) : 0;
            CrawledSite.send(
                    out,
                    "<title>" + n + "</title><a href='/rili?n=" + (n + 1) + "'>下个月</a><a href='/rili?year=2"
                            + (100 + n % 800) + "'>年</a>");
        });
        var archive = crawl(plan -> plan);
        assertThat(archive.endedAs()).isEqualTo(EndedAs.COMPLETE);
        assertThat(kept(archive)).hasSize(11);
        assertThat(left(archive, "/rili?n=11")).isEqualTo(Left.TOO_DEEP);
        assertThat(left(archive, "/rili?year=2105")).isEqualTo(Left.TRAP);
    }

    @Test
    void anAnswerThatIsTheSameUnderEveryAddressLeadsNowhereNew() throws Exception {
        site.otherwise(RawSite.page("<title>迎</title><a href='x/'>更多</a>"));
        assertThat(kept(crawl(plan -> plan))).containsExactlyInAnyOrder("/", "/x/");
    }

    @Test
    void pagesThatSayTheyAreNotThereAreKnownThoughTheyAnswerAllIsWell() throws Exception {
        site.page("/", "<title>首页</title><a href=/1.html>1</a><a href=/2.html>2</a>")
                .page("/2.html", "<title>有的</title>在")
                .otherwise((request, out) -> CrawledSite.send(
                        out, "<title>望江街道</title>您访问的" + CrawledSite.path(request) + "走丢了，三秒后回到首页，请不要着急"));
        var archive = crawl(plan -> plan);
        assertThat(page(archive, "/1.html").problem()).isEqualTo(Problem.ERROR_PAGE);
        assertThat(page(archive, "/2.html").problem()).isNull();
        assertThat(page(archive, "/").problem()).isNull();
    }

    @Test
    void anAnswerWithoutEndIsCutAndSaidToBe() throws Exception {
        site.page("/", "<a href=/big.bin>b</a>").answer("/big.bin", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\nContent-Length: 10737418240\r\n\r\n"
                    .getBytes(UTF_8));
            for (var piece = new byte[1 << 16]; ; ) {
                out.write(piece);
            }
        });
        var archive = crawl(plan -> plan);
        assertThat(page(archive, "/big.bin").problem()).isEqualTo(Problem.CUT);
        assertThat(page(archive, "/big.bin").bytes()).isEqualTo(1 << 20);
    }

    @Test
    void whoeverNeverEndsItsAnswerIsLeftForLater() throws Exception {
        site.page("/", "<a href=/slow>s</a>").answer("/slow", (request, out) -> {
            CrawledSite.send(out, "<");
            while (true) {
                LockSupport.park();
            }
        });
        var archive = begin(plan -> plan);
        run(archive.id(), until(archive.id(), "/slow"));
        assertThat(frontier.standing(archive.id()).kept()).isEqualTo(1);
        assertThat(frontier.soonest(archive.id()))
                .hasValueSatisfying(at -> assertThat(at).isAfter(clock.instant()));
    }

    @Test
    void redirectsInACircleAndOutOfTheSiteEnd() throws Exception {
        site.page("/", "<a href=/a>a</a><a href=/out>o</a>")
                .answer("/a", RawSite.saying("HTTP/1.1 302 Found\nLocation: /b\nConnection: close\n\n"))
                .answer("/b", RawSite.saying("HTTP/1.1 302 Found\nLocation: /a\nConnection: close\n\n"))
                .answer(
                        "/out",
                        RawSite.saying(
                                "HTTP/1.1 301 Moved\nLocation: http://169.254.169.254/key\nConnection: close\n\n"));
        var archive = crawl(plan -> plan);
        assertThat(archive.endedAs()).isEqualTo(EndedAs.COMPLETE);
        assertThat(page(archive, "/a").leadsTo()).endsWith("/b");
        assertThat(page(archive, "/out").leadsTo()).isEqualTo("http://169.254.169.254/key");
        assertThat(kept(archive)).containsExactlyInAnyOrder("/", "/a", "/b", "/out");
    }

    @Test
    void aLimitEndsItAndSaysSo() throws Exception {
        many(30);
        assertThat(crawl(plan -> within(plan, 10, plan.bytes())).endedAs()).isEqualTo(EndedAs.PAGES);
        assertThat(crawl(plan -> within(plan, 1_000, 700)).endedAs()).isEqualTo(EndedAs.BYTES);
    }

    @Test
    void somebodyWhoSaysItIsEnoughEndsIt() throws Exception {
        many(10);
        var archive = begin(plan -> plan);
        var asked = new AtomicInteger();
        run(archive.id(), () -> asked.incrementAndGet() > 4);
        assertThat(archives.askToStop(archive.id())).isTrue();
        run(archive.id(), () -> false);
        assertThat(archives.get(archive.id()).endedAs()).isEqualTo(EndedAs.STOPPED);
    }

    private void many(int pages) {
        site.page(
                "/",
                IntStream.rangeClosed(1, pages)
                        .mapToObj(n -> "<a href=/" + n + ".html>" + n + "</a>")
                        .reduce("", String::concat));
        for (int n = 1; n <= pages; n++) {
            site.page("/" + n + ".html", "页" + n);
        }
    }

    private byte[] record(String path, String text) {
        var exchange = new Exchange(
                URI.create(site.address(path)),
                clock.instant(),
                List.of(),
                200,
                "OK",
                List.of(new Heard.Line("Content-Type", "text/html; charset=utf-8")),
                text.getBytes(UTF_8),
                false);
        return Records.exchange(UUID.randomUUID(), exchange, Sha256.of(text.getBytes(UTF_8)), null);
    }

    private BooleanSupplier until(ArchiveId archive, String path) {
        return () -> site.asked().contains(path)
                && frontier.soonest(archive)
                        .filter(at -> at.isAfter(clock.instant()))
                        .isPresent();
    }

    private Archive crawl(UnaryOperator<Plan> changed) throws NoSuchAlgorithmException {
        var archive = begin(changed);
        run(archive.id(), () -> false);
        return archives.get(archive.id());
    }

    private Archive begin(UnaryOperator<Plan> changed) {
        var plan = changed.apply(new Plan(
                URI.create(site.address("/")),
                Set.of(site.host()),
                1_000,
                100L << 20,
                10,
                clock.instant().plus(Duration.ofDays(1)),
                Duration.ZERO,
                true,
                ""));
        var archive = new Archive(
                ArchiveId.next(),
                new AccountId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                "测试网站",
                plan,
                ArchiveState.RUNNING,
                null,
                signed.person("duruo"),
                clock.instant(),
                null,
                0,
                null,
                "");
        beginning.begin(archive);
        return archive;
    }

    private void run(ArchiveId id, BooleanSupplier stop) throws NoSuchAlgorithmException {
        var trust = SSLContext.getDefault();
        Fetchers fetchers = (limits, name) -> new Fetcher(
                new FetchLimits(1 << 20, Duration.ofSeconds(2), 0, Duration.ZERO),
                host -> host.equals("old.test")
                        ? new InetAddress[] {InetAddress.getByName("127.0.0.1")}
                        : InetAddress.getAllByName(host),
                List.of("127.0.0.0/8"),
                trust,
                name + " (+http://portal.test)");
        var small = new ArchiveSettings(
                settings.folder(),
                Duration.ZERO,
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(64),
                Duration.ofSeconds(2));
        new Crawling(archives, pages, segments, frontier, keeper, recovery, ending, fetchers, small, clock)
                .run(id, stop);
    }

    private List<String> kept(Archive archive) {
        var kept = new ArrayList<String>();
        pages.each(
                archive.id(),
                page -> kept.add(page.address().substring(page.address().indexOf('/'))));
        return kept;
    }

    private PageRow page(Archive archive, String path) {
        return pages.find(archive.id(), PageAddress.of(URI.create(site.address(path))))
                .orElseThrow();
    }

    private Left left(Archive archive, String path) {
        return frontier.left(archive.id(), PageAddress.of(URI.create(site.address(path))))
                .orElseThrow();
    }

    private static Plan within(Plan plan, int pages, long bytes) {
        return new Plan(plan.start(), plan.hosts(), pages, bytes, plan.depth(), plan.until(), plan.apart(), true, "");
    }

    private static Plan robots(Plan plan, boolean isObeying) {
        return new Plan(
                plan.start(),
                plan.hosts(),
                plan.pages(),
                plan.bytes(),
                plan.depth(),
                plan.until(),
                plan.apart(),
                isObeying,
                "局长同意");
    }
}
