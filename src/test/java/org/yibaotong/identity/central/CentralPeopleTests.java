package org.yibaotong.identity.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;

@YibaotongTest
class CentralPeopleTests {

    @Autowired
    CentralPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signed signed;

    @AfterEach
    void unbind() {
        jdbc.sql("update identity.person set oidc_subject = null, active = true")
                .update();
    }

    @Test
    void theFirstTimeByUserNameAndThenByTheLastingIdAlone() {
        assertThat(people.find("https://id 1", "Wanglei")).contains(signed.person("wanglei"));
        assertThat(people.find("https://id 1", "somebody-else")).contains(signed.person("wanglei"));
        assertThat(people.find("https://id 1", null)).contains(signed.person("wanglei"));
    }

    @Test
    void anotherWithTheSameUserNameDoesNotTakeOver() {
        people.find("https://id 1", "wanglei");
        assertThat(people.find("https://id 2", "wanglei")).isEmpty();
    }

    @Test
    void nobodyIsCreatedAndNobodyDeactivatedIsBound() {
        assertThat(people.find("https://id 1", "nobody")).isEmpty();
        assertThat(people.find("https://id 1", null)).isEmpty();
        jdbc.sql("update identity.person set active = false where login = 'wanglei'")
                .update();
        assertThat(people.find("https://id 1", "wanglei")).isEmpty();
    }

    @Test
    void ofTwoWhoClaimALoginAtTheSameMomentOneGetsIt() throws Exception {
        var claims = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(
                        i -> () -> people.find("https://id " + i, "wanglei").isPresent())
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            long bound = 0;
            for (var claim : threads.invokeAll(claims)) {
                bound += claim.get() ? 1 : 0;
            }
            assertThat(bound).isEqualTo(1);
        }
    }
}
