package org.yibaotong.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.yibaotong.Visitor.to;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.person.Attempts;
import org.yibaotong.identity.person.Persons;
import org.yibaotong.identity.person.SignInSettings;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;

@YibaotongTest
class SecondFactorTests {

    private static final String LOGIN = "jiangyuan";

    @LocalServerPort
    int port;

    @Autowired
    SecondFactors factors;

    @Autowired
    AuthenticatorDesk desk;

    @Autowired
    Authenticators authenticators;

    @Autowired
    PasskeyList passkeys;

    @Autowired
    RecoveryCodes codes;

    @Autowired
    Persons persons;

    @Autowired
    Attempts attempts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @AfterEach
    void takeEverythingOff() {
        factors.removeAll(person());
        attempts.forget(person());
    }

    @Test
    void afterThePasswordTheCodeIsAskedForAndWithoutItNothingOpens() {
        setUp();
        try (var visitor = new Visitor(port)) {
            assertThat(to(visitor.signIn(LOGIN, ExampleCity.PASSWORD))).isEqualTo("/sign-in/second-factor");
            assertThat(to(visitor.get("/desk/me"))).isEqualTo("/sign-in/second-factor");
            visitor.get("/sign-in/second-factor");
            var wrong = visitor.post("/sign-in/second-factor", "code", "000000");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(to(visitor.post("/sign-in/second-factor", "code", code(1))))
                    .isEqualTo("/desk");
            assertThat(visitor.get("/desk/me").body()).contains("密码和动态口令", "还剩10个");
        }
    }

    @Test
    void aCodeOpensOnce() throws Exception {
        setUp();
        var code = code(1);
        assertThat(atOnce(8, () -> factors.accept(person(), code))).isEqualTo(1);
    }

    @Test
    void aRecoveryCodeOpensOnce() throws Exception {
        var codes = setUp();
        assertThat(atOnce(4, () -> factors.accept(person(), codes.getFirst()))).isEqualTo(1);
        assertThat(factors.of(person()).codesLeft()).isEqualTo(9);
        attempts.forget(person());
        assertThat(factors.accept(
                        person(),
                        " " + codes.get(1).toUpperCase(java.util.Locale.ROOT).replace("-", " ")))
                .isTrue();
    }

    @Test
    void newRecoveryCodesMakeOldOnesVoid() throws Exception {
        var old = setUp();
        atOnce(4, () -> !factors.renewCodes(person()).isEmpty());
        assertThat(factors.of(person()).codesLeft()).isEqualTo(10);
        assertThat(factors.accept(person(), old.getFirst())).isFalse();
    }

    @Test
    void guessingCodesShutsTheDoorForPasswordsToo() {
        setUp();
        for (int i = 0; i < 5; i++) {
            assertThat(factors.accept(person(), "00000" + i)).isFalse();
        }
        assertThat(factors.accept(person(), code(1))).isFalse();
        try (var visitor = new Visitor(port)) {
            assertThat(visitor.signIn(LOGIN, ExampleCity.PASSWORD).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void aWrongFirstCodeSetsNothingUp() {
        desk.begin(person());
        assertThatThrownBy(() -> desk.confirm(person(), "12345x")).hasMessage("second-factor.add.wrong-code");
        assertThat(factors.of(person()).isAny()).isFalse();
    }

    @Test
    void whatIsBeingSetUpStaysTheSameWhenThePageIsLoadedTwice() {
        assertThat(desk.begin(person()).letters())
                .isEqualTo(desk.begin(person()).letters());
    }

    @Test
    void anAuthenticatorIsNotSetUpTwice() {
        setUp();
        assertThatThrownBy(() -> desk.begin(person())).hasMessage("second-factor.add.already");
        assertThatThrownBy(() -> desk.confirm(person(), code(1))).hasMessage("second-factor.add.already");
    }

    @Test
    void nothingIsConfirmedThatWasNotBegun() {
        assertThatThrownBy(() -> desk.confirm(person(), "123456")).hasMessage("second-factor.add.not-begun");
    }

    @Test
    void theSecretIsUnreadableInTheDatabase() {
        desk.begin(person());
        var secret = authenticators.find(person()).orElseThrow().secret();
        var kept = jdbc.sql("select secret from identity.authenticator where person_id = :person")
                .param("person", person().value())
                .query(byte[].class)
                .single();
        assertThat(kept).hasSize(20 + 12 + 16);
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    void withoutAFactorThereAreNoRecoveryCodes() {
        assertThatThrownBy(() -> factors.renewCodes(person())).hasMessage("recovery-code.renew.no-factor");
        setUp();
        factors.removeAuthenticator(person(), Set.of(Role.FIRST_REVIEWER));
        assertThat(factors.of(person()).codesLeft()).isZero();
    }

    @Test
    void theSecurityAdministratorLetsSomebodyBeginAnewAndNobodyElseDoes() {
        setUp();
        try (var editor = Visitor.signedIn(port, "luyuan");
                var administrator = Visitor.signedIn(port, "hening")) {
            var address = "/desk/people/" + person() + "/second-factor/reset";
            editor.get("/desk/me");
            assertThat(editor.post(address).statusCode()).isEqualTo(403);
            assertThat(factors.of(person()).isAny()).isTrue();
            administrator.get("/desk/me");
            assertThat(to(administrator.post(address))).isEqualTo("/desk/people/" + person());
            assertThat(factors.of(person()).isAny()).isFalse();
        }
    }

    @Test
    void whoNeedsASecondFactorKeepsOneHoweverTwoAreRemoved() throws Exception {
        setUp();
        var passkey = addPasskey();
        var role = Set.of(Role.FINAL_REVIEWER);
        var strict = whereItIsNeededBy(role);
        assertThat(Race.of(
                        () -> inOneGo(() -> strict.removeAuthenticator(person(), role)),
                        () -> inOneGo(() -> strict.removePasskey(person(), role, passkey))))
                .containsExactlyInAnyOrder("done", "second-factor.remove.needed");
        assertThat(factors.of(person()).isAny()).isTrue();
    }

    /** Whoever is signed in by the test alone never showed who they are. */
    @Test
    void whoFoundTheScreenOpenTakesNoPasskeyOff() {
        var passkey = addPasskey();
        assertThat(mvc.post()
                        .uri("/desk/me/passkeys/" + passkey + "/removal")
                        .with(signed.as(LOGIN))
                        .with(csrf()))
                .hasRedirectedUrl("/desk/me/confirm?next=/desk/me");
        assertThat(factors.of(person()).passkeys()).hasSize(1);
    }

    private SecondFactors whereItIsNeededBy(Set<Role> roles) {
        var settings = new SignInSettings(
                5,
                Duration.ofMinutes(5),
                Duration.ofMinutes(10),
                Duration.ofHours(12),
                8,
                3,
                Duration.ZERO,
                5,
                100,
                roles);
        return new SecondFactors(authenticators, passkeys, codes, persons, attempts, events, clock, settings, false);
    }

    private boolean inOneGo(Runnable removal) {
        transaction.executeWithoutResult(status -> removal.run());
        return true;
    }

    private String addPasskey() {
        var owner = PasskeyList.handle(person()).toBase64UrlString();
        jdbc.sql("insert into user_entities (id, name) values (:owner, :owner) on conflict do nothing")
                .param("owner", owner)
                .update();
        jdbc.sql("""
                insert into user_credentials (credential_id, user_entity_user_id, public_key, signature_count, uv_initialized,
                       backup_eligible, authenticator_transports, public_key_credential_type, backup_state, created, last_used, label)
                values ('AAAA', :owner, '\\x00', 0, true, false, 'internal', 'public-key', false, now(), now(), '手机')
                """).param("owner", owner).update();
        return "AAAA";
    }

    private List<String> setUp() {
        desk.begin(person());
        return desk.confirm(person(), code(0));
    }

    private String code(int stepsAhead) {
        var secret = authenticators.find(person()).orElseThrow().secret();
        return Totp.code(secret, Totp.step(clock.instant()) + stepsAhead);
    }

    private static long atOnce(int times, Callable<Boolean> what) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var all = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> what).toList());
            long right = 0;
            for (var one : all) {
                right += one.get() ? 1 : 0;
            }
            return right;
        }
    }

    private PersonId person() {
        return signed.person(LOGIN);
    }
}
