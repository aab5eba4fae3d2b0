package org.yibaotong.identity.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.Race;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.person.SignInSettings;
import org.yibaotong.shared.Limits;

/** One network tries no more passwords than it may, however many at once; and an office behind one address signs in. */
@YibaotongTest
class AddressTriesTests {

    private static final String WAITS = "sign-in.try.address-waits";

    @Autowired
    AddressTries tries;

    @Autowired
    Limits limits;

    @Autowired
    SignInSettings settings;

    @Autowired
    MockMvcTester mvc;

    /** Of a network of its own: the first half of an address of IPv6. */
    private final String network =
            "2001:db8:" + UUID.randomUUID().toString().substring(9, 18).replace('-', ':');

    private final AtomicInteger compared = new AtomicInteger();

    @Test
    void ofManyTriesAtTheSameMomentNoMoreAreComparedThanTheRuleAllows() throws Exception {
        var nodes = new AddressTries[] {tries, new AddressTries(limits, settings)};
        var outcomes = Race.of(many(3 * settings.attemptsPerAddress(), one -> wrong(nodes[one % 2], one)));
        assertThat(compared).as("on two nodes").hasValue(settings.attemptsPerAddress());
        assertThat(outcomes.stream().filter(WAITS::equals)).hasSize(2 * settings.attemptsPerAddress());
    }

    @Test
    void anOfficeBehindOneAddressSignsInAtTheSameMoment() throws Exception {
        var outcomes = Race.of(many(3 * settings.attemptsPerAddress(), this::right));
        assertThat(outcomes).containsOnly("done");
    }

    @Test
    void whatWasRightCountsForNothingAndWhatWasWrongDoes() {
        for (int i = 0; i < settings.attemptsPerAddress() - 1; i++) {
            wrong(tries, i);
            right(i);
        }
        wrong(tries, 0);
        assertThatThrownBy(() -> right(0)).hasMessage(WAITS);
    }

    @Test
    void whoeverFailedTooOftenWaitsWithTheRightPasswordToo() {
        IntStream.range(0, settings.attemptsPerAddress()).forEach(one -> wrong(tries, one));
        var form = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .remoteAddress(network + "::1")
                .param("login", "hejia")
                .param("password", ExampleCity.PASSWORD);
        assertThat(form).hasStatus(409).bodyText().contains("这个网络地址错得太多", "分钟再试");
        var passkey = mvc.post()
                .uri("/sign-in/passkey")
                .with(csrf())
                .remoteAddress(network + "::2")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content("{}");
        assertThat(passkey).bodyText().contains(WAITS);
    }

    private static Callable<?>[] many(int count, java.util.function.IntFunction<?> act) {
        return IntStream.range(0, count)
                .mapToObj(one -> (Callable<?>) () -> act.apply(one))
                .toArray(Callable<?>[]::new);
    }

    private Optional<String> right(int one) {
        return tries.compare(from(one), () -> Optional.of("somebody"));
    }

    /** Each from another address of the network. */
    private Optional<String> wrong(AddressTries node, int one) {
        return node.compare(from(one), () -> {
            compared.incrementAndGet();
            return Optional.empty();
        });
    }

    private MockHttpServletRequest from(int one) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(network + "::" + Integer.toHexString(one + 1));
        return request;
    }
}
