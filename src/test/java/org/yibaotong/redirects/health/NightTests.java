package org.yibaotong.redirects.health;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yibaotong.fetch.Answer;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.Body;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.LocalFetcher;
import org.yibaotong.fetch.Outside;
import org.yibaotong.fetch.RawSite;
import org.yibaotong.fetch.Trouble;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.mapping.Health;

/** A night looks at thousands of targets, holds no page of theirs, and knows a dead host from a dead line. */
class NightTests {

    private static final OldSiteId SITE = new OldSiteId(UUID.randomUUID());
    private static final String PAGE = "<title>办事</title>" + "办".repeat(10_000);

    private final Fetcher fetcher = LocalFetcher.open();
    private final Outside nowhere = LocalFetcher.outside(fetcher);
    private final List<List<Result>> pieces = new ArrayList<>();

    @AfterEach
    void close() {
        fetcher.close();
    }

    @Test
    void aSingleHostThatRefusesIsDeadAfterTwoNights() throws Exception {
        var target = "http://127.0.0.1:" + closedPort() + "/";
        assertThat(night().over(List.of(due(1, target, 0)))).isEmpty();
        assertThat(kept()).containsExactly(new Judged(Health.UNSURE, 1));
        pieces.clear();
        assertThat(night().over(List.of(due(1, target, 1))))
                .extracting(Result::judged)
                .containsExactly(new Judged(Health.DEAD, 2));
    }

    @Test
    void whereNoneOfSeveralHostsAnswersNothingIsKept() {
        assertThat(night(Map.of()).over(silent())).isEmpty();
        assertThat(kept()).isEmpty();
    }

    /** A city may have one old website, whose targets are all gone at once. */
    @Test
    void whereNoneOfSeveralHostsAnswersAndTheOutsideDoesTheyAreDead() throws Exception {
        try (var known = RawSite.open(RawSite.page("<title>首页</title>"))) {
            assertThat(night(Map.of(), LocalFetcher.outside(fetcher, known)).over(silent()))
                    .hasSize(3);
        }
    }

    private static List<Due> silent() {
        return List.of(due(1, "http://a.gov.cn/", 1), due(2, "http://b.gov.cn/", 1), due(3, "http://c.gov.cn/", 1));
    }

    @Test
    void manyPagesOfOneDeadHostAreOneHost() {
        var silent = List.of(
                due(1, "http://a.gov.cn/1", 1), due(2, "http://A.gov.cn:80/2", 1), due(3, "http://a.gov.cn/3", 1));
        assertThat(night(Map.of()).over(silent)).hasSize(3);
    }

    @Test
    void whereOneOfThemAnswersTheOthersAreDead() {
        var one = URI.create("http://c.gov.cn/");
        var died = night(Map.of(one, answered(one)))
                .over(List.of(due(1, "http://a.gov.cn/", 1), due(2, "http://b.gov.cn/", 1), due(3, one.toString(), 1)));
        assertThat(died).extracting(Result::id).containsExactly(1L, 2L);
        assertThat(kept()).containsExactly(new Judged(Health.FINE, 0));
    }

    @Test
    void whoeverSpeaksAnotherCipherIsOnLineAndSoAreWe() {
        var one = URI.create("https://c.gov.cn/");
        var died = night(Map.of(one, not(one, Trouble.NO_COMMON_CIPHER)))
                .over(List.of(due(1, "http://a.gov.cn/", 1), due(2, "http://b.gov.cn/", 1), due(3, one.toString(), 1)));
        assertThat(died).hasSize(2);
    }

    @Test
    void whatWasSeenIsKeptInPiecesAndWhatDiedAtTheEnd() {
        var all = IntStream.range(0, 2 * Night.PIECE + 50)
                .mapToObj(i -> due(i, i == 7 ? "http://dead.gov.cn/" : "http://a.gov.cn/" + i, 1))
                .toList();
        var fetched = new ArrayList<Integer>();
        var looked = new ArrayList<URI>();
        var night = new Night(
                address -> {
                    looked.add(address);
                    return "dead.gov.cn".equals(address.getHost())
                            ? not(address, Trouble.NO_CONNECTION)
                            : answered(address);
                },
                old -> false,
                nowhere,
                piece -> {
                    pieces.add(piece);
                    fetched.add(looked.size());
                });
        assertThat(night.over(all)).extracting(Result::id).containsExactly(7L);
        assertThat(pieces).extracting(List::size).containsExactly(Night.PIECE - 1, Night.PIECE, 50);
        assertThat(fetched)
                .as("each as soon as it was seen")
                .containsExactly(Night.PIECE, 2 * Night.PIECE, 2 * Night.PIECE + 50);
    }

    @Test
    void noPageIsHeldOnceItWasSeen() {
        var pages = new ArrayList<WeakReference<byte[]>>();
        var held = new ArrayList<Long>();
        var night = new Night(
                address -> {
                    var fetched = answered(address);
                    pages.add(new WeakReference<>(fetched.body()));
                    return fetched;
                },
                old -> false,
                nowhere,
                piece -> {
                    System.gc();
                    held.add(pages.stream().filter(page -> page.get() != null).count());
                });
        night.over(IntStream.range(0, Night.PIECE)
                .mapToObj(i -> due(i, "http://a.gov.cn/" + i, 0))
                .toList());
        assertThat(held).first().satisfies(count -> assertThat(count).isLessThanOrEqualTo(1L));
    }

    private Night night() {
        return new Night(address -> fetcher.fetch(Asked.page(address)), old -> false, nowhere, pieces::add);
    }

    /** Nobody else answers. */
    private Night night(Map<URI, Fetched> some) {
        return night(some, nowhere);
    }

    private Night night(Map<URI, Fetched> some, Outside outside) {
        return new Night(
                address -> some.getOrDefault(address, not(address, Trouble.NO_CONNECTION)),
                old -> false,
                outside,
                pieces::add);
    }

    private List<Judged> kept() {
        return pieces.stream().flatMap(List::stream).map(Result::judged).toList();
    }

    private static Due due(long id, String target, int failures) {
        return new Due(id, SITE, target, failures, false);
    }

    private static Fetched answered(URI address) {
        var answer = new Answer(200, "text/html", "", "", new Body(PAGE.getBytes(UTF_8), false), null);
        return new Fetched(address, List.of(), Trouble.NONE, answer, Duration.ZERO);
    }

    private static Fetched not(URI address, Trouble trouble) {
        return new Fetched(address, List.of(), trouble, Answer.NONE, Duration.ZERO);
    }

    /** Where nobody listens any more, and a connection is refused at once. */
    private static int closedPort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
