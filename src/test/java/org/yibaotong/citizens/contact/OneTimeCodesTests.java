package org.yibaotong.citizens.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibaotong.Refusals.assertThatRefusal;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;
import org.yibaotong.shared.Limits;
import org.yibaotong.shared.TooOften;
import org.yibaotong.shared.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Six digits that prove a telephone, and the gateway they go by. */
@YibaotongTest
class OneTimeCodesTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Vault vault;

    @Autowired
    Limits limits;

    @Autowired
    Clock clock;

    private final List<String> sent = new ArrayList<>();
    private final Contact contact = Contact.of(UUID.randomUUID() + "@example.cn");

    @Test
    void theyProveItOnceAndForOnePurpose() {
        codes(clock).send(contact, "a");
        assertThatRefusal(() -> codes(clock).prove(contact, "b", digits())).isEqualTo("contact.code.over");
        codes(clock).prove(contact, "a", digits());
        assertThatRefusal(() -> codes(clock).prove(contact, "a", digits())).isEqualTo("contact.code.over");
    }

    @Test
    void fiveTriesAndTheyAreWorthNothing() {
        codes(clock).send(contact, "a");
        for (int guess = 0; guess < 5; guess++) {
            assertThatRefusal(() -> codes(clock).prove(contact, "a", "wrong")).isEqualTo("contact.code.wrong");
        }
        assertThatRefusal(() -> codes(clock).prove(contact, "a", digits())).isEqualTo("contact.code.over");
    }

    @Test
    void afterTenMinutesTheyAreOver() {
        codes(clock).send(contact, "a");
        var later = Clock.fixed(Instant.now().plus(Duration.ofMinutes(11)), ZoneOffset.UTC);
        assertThatRefusal(() -> codes(later).prove(contact, "a", digits())).isEqualTo("contact.code.over");
    }

    @Test
    void nobodysTelephoneRingsAllDay() {
        for (int time = 0; time < 5; time++) {
            codes(clock).send(contact, "a");
        }
        assertThatThrownBy(() -> codes(clock).send(contact, "a")).isInstanceOf(TooOften.class);
        assertThat(sent).hasSize(5);
    }

    @Test
    void aTelephoneIsOneHoweverItIsTypedAndShownInPart() {
        assertThat(Contact.of(" 138-0000 2026 ").address()).isEqualTo("13800002026");
        for (var typed : List.of("+8613800002026", "+86 138-0000-2026", "008613800002026", "8613800002026")) {
            assertThat(Contact.of(typed).address()).as(typed).isEqualTo("13800002026");
            assertThat(Contact.ofTelephone(typed)).as(typed).contains(new Contact("13800002026"));
        }
        assertThat(Contact.ofTelephone("+8602588000000")).isEmpty();
        assertThat(Contact.telephone("+852 1380-0002")).isEqualTo("+85213800002");
        assertThat(Contact.of("13800002026").masked()).isEqualTo("138****2026");
        assertThat(Contact.of("Wang@Example.cn").masked()).isEqualTo("w***@example.cn");
        for (var wrong : List.of("", "12345", "wang", "a@b", "1@2\n3.cn", "x".repeat(200) + "@example.cn")) {
            assertThatRefusal(() -> Contact.of(wrong)).as(wrong).isEqualTo("contact.address.wrong");
        }
    }

    @Test
    void theGatewayIsToldAndItsNoIsAFailure() throws Exception {
        var bodies = new ArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(bodies.size() == 1 ? 200 : 503, -1);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/send";
            var gateway = new GatewayMessenger(new SenderSettings(address, "secret", noServer()), new JsonMapper());
            gateway.send(Contact.of("13800002026"), Letter.of("留言", "答复了"));
            assertThat(bodies.getFirst()).contains("\"to\":\"13800002026\"", "\"channel\":\"sms\"", "答复了");
            assertThatThrownBy(() -> gateway.send(contact, Letter.of("留言", "答复了")))
                    .isInstanceOf(Messenger.UndeliveredText.class);
        } finally {
            server.stop(0);
        }
    }

    private static SenderSettings.Smtp noServer() {
        return new SenderSettings.Smtp("", 587, SenderSettings.Security.STARTTLS, "", "", "");
    }

    private OneTimeCodes codes(Clock at) {
        return new OneTimeCodes(jdbc, vault, limits, (to, letter) -> sent.add(letter.words()), at);
    }

    private String digits() {
        return sent.getLast().replaceAll("\\D", "").substring(0, 6);
    }
}
