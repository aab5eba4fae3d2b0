package org.yibaotong.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.shared.PersonId;

@YibaotongTest
class AttemptsTests {

    private static final String LOGIN = "luoqingyuan";

    @Autowired
    Attempts attempts;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signed signed;

    @AfterEach
    void openTheDoor() {
        attempts.forget(person());
    }

    @Test
    void ofFortyGuessesAtTheSameMomentFiveAreLookedAt() throws Exception {
        var guesses = IntStream.range(0, 40)
                .<Callable<Boolean>>mapToObj(i -> () -> attempts.take(person()).isPresent())
                .toList();
        try (var threads = Executors.newFixedThreadPool(12)) {
            var taken = threads.invokeAll(guesses).stream().filter(guess -> {
                try {
                    return guess.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(taken).hasSize(5);
        }
        assertThat(passwords.check(LOGIN, ExampleCity.PASSWORD)).isEmpty();
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneIsOfNoUse() {
        wrong(5);
        assertThat(passwords.check(LOGIN, ExampleCity.PASSWORD)).isEmpty();
        assertThat(trail("sign-in.lock")).isPositive();
    }

    @Test
    void fourWrongPasswordsAreForgivenOnceThePersonIsIn() {
        wrong(4);
        assertThat(passwords.check(LOGIN, ExampleCity.PASSWORD)).isPresent();
        attempts.forget(person());
        wrong(4);
        assertThat(passwords.check(LOGIN, ExampleCity.PASSWORD)).isPresent();
    }

    /** Otherwise whoever knows the password could guess second factors without end. */
    @Test
    void theRightPasswordAloneDoesNotClearEarlierMisses() {
        wrong(4);
        passwords.check(LOGIN, ExampleCity.PASSWORD);
        wrong(1);
        assertThat(passwords.check(LOGIN, ExampleCity.PASSWORD)).isEmpty();
    }

    @Test
    void whenTheLockIsOverCountingStartsAnew() {
        wrong(5);
        jdbc.sql("update identity.person set locked_until = now() - interval '1 second' where login = :login")
                .param("login", LOGIN)
                .update();
        wrong(4);
        assertThat(passwords.check(LOGIN, ExampleCity.PASSWORD)).isPresent();
    }

    @Test
    void somebodyDeactivatedIsNotLetIn() {
        active(false);
        try {
            assertThat(passwords.check(LOGIN, ExampleCity.PASSWORD)).isEmpty();
        } finally {
            active(true);
        }
    }

    @Test
    void nobodyHasAnUnknownLogin() {
        assertThat(passwords.check("nobody-at-all", ExampleCity.PASSWORD)).isEmpty();
        assertThat(passwords.check("' or 1=1 --", ExampleCity.PASSWORD)).isEmpty();
        assertThat(passwords.check(LOGIN, "x".repeat(1_000_000))).isEmpty();
    }

    @Test
    void askingOnceMoreCountsLikeTheDoor() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> passwords.confirm(person(), "Wrong-" + LOGIN))
                    .hasMessage("password.confirm.wrong");
        }
        assertThatThrownBy(() -> passwords.confirm(person(), ExampleCity.PASSWORD))
                .hasMessage("password.confirm.wrong");
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(passwords.check(LOGIN, "Wrong-" + i)).isEmpty();
        }
    }

    private void active(boolean active) {
        jdbc.sql("update identity.person set active = :active where login = :login")
                .param("active", active)
                .param("login", LOGIN)
                .update();
    }

    private long trail(String what) {
        return jdbc.sql("select count(*) from audit.entry where what = :what and thing = :person")
                .param("what", what)
                .param("person", person().toString())
                .query(Long.class)
                .single();
    }

    private PersonId person() {
        return signed.person(LOGIN);
    }
}
