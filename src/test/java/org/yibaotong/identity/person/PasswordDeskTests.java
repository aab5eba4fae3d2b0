package org.yibaotong.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

@YibaotongTest
class PasswordDeskTests {

    @Autowired
    PasswordDesk desk;

    @Autowired
    Passwords passwords;

    @Autowired
    Signed signed;

    @Test
    void theOnesUsedLatelyAreNotTakenAgain() {
        var person = signed.person("linyifan");
        for (var next : new String[] {"Bao-1111-x", "Bao-2222-x", "Bao-3333-x", "Bao-4444-x"}) {
            desk.change(person, next);
        }
        assertRefused(person, ExampleCity.PASSWORD);
        assertRefused(person, "Bao-4444-x");
        desk.change(person, "Bao-5555-x");
        desk.change(person, ExampleCity.PASSWORD);
        assertThat(passwords.check("linyifan", ExampleCity.PASSWORD)).isPresent();
    }

    @Test
    void fullWidthAndPlainSignsAreTheSameKeys() {
        assertThat(passwords.check("linyifan", "Ｓｈｉｌｉ－２０２６")).isPresent();
    }

    @Test
    void oneChosenBySomebodyElseHasToGo() {
        var person = person();
        person.setFirstPassword("hash", Instant.EPOCH);
        assertThat(person.mustChangePassword(Duration.ZERO, Instant.EPOCH)).isTrue();
        person.setPassword("hash", Instant.EPOCH);
        assertThat(person.mustChangePassword(Duration.ZERO, Instant.EPOCH)).isFalse();
    }

    @Test
    void anOldOneHasToGoAfterNinetyDays() {
        var person = person();
        var age = Duration.ofDays(90);
        person.setPassword("hash", Instant.EPOCH);
        assertThat(person.mustChangePassword(age, Instant.EPOCH.plus(age))).isFalse();
        assertThat(person.mustChangePassword(age, Instant.EPOCH.plus(age).plusSeconds(1)))
                .isTrue();
        assertThat(person.mustChangePassword(Duration.ZERO, Instant.MAX)).isFalse();
    }

    @Test
    void whoHasNoneHasNoneToChange() {
        assertThat(person().mustChangePassword(Duration.ofDays(90), Instant.MAX))
                .isFalse();
    }

    private void assertRefused(PersonId person, String password) {
        assertThatThrownBy(() -> desk.change(person, password)).hasMessage("password.choose.used-before");
    }

    private static Person person() {
        return Person.enrol("somebody", "某人", "", UnitId.next());
    }
}
