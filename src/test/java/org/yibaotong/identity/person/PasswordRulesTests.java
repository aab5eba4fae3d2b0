package org.yibaotong.identity.person;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibaotong.shared.Refusal;

class PasswordRulesTests {

    private final PasswordRules rules = new PasswordRules(new SignInSettings(
            5,
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofHours(12),
            8,
            3,
            Duration.ofDays(90),
            5,
            100,
            null));

    @ParameterizedTest
    @ValueSource(strings = {"Shili-2026", "春耕备耕Plan7", "correct Horse 9", "ÄÖüß1234", "Zz9😀😀😀😀😀"})
    void aPasswordOfThreeClassesAndEightSignsIsTaken(String password) {
        assertThatCode(() -> rules.check(password, "hejia", "何佳")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "'', too-short",
        "Aa1-567, too-short",
        "Aa1😀😀😀😀, too-short",
        "abcdefgh1, too-plain",
        "12345678-, too-plain",
        "ABCDEFGH1, too-plain",
        "春耕备耕春耕备耕, too-plain",
        "Xx-HeJia-77, holds-name",
        "何佳Abc12345, holds-name",
        "P@ssw0rd, common",
        "ADMIN@123, common",
        "1qaz@WSX, common",
    })
    void aPoorPasswordIsRefused(String password, String why) {
        assertThatThrownBy(() -> rules.check(password, "hejia", "何佳")).hasMessage("password.choose." + why);
    }

    @Test
    void aPasswordThatBcryptWouldCutIsRefused() {
        assertThatThrownBy(() -> rules.check("春耕Aa1-".repeat(9), "hejia", "何佳"))
                .isInstanceOf(Refusal.class)
                .hasMessage("password.choose.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aa1-5678\u0000", "Aa1-5678\n", "Aa1-5678\ud800", "Aa1-5678\uffff"})
    void whatNoKeyboardTypesIsRefused(String password) {
        assertThatThrownBy(() -> rules.check(password, "hejia", "何佳")).hasMessage("password.choose.strange");
    }
}
