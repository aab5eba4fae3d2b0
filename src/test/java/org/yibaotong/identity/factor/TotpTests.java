package org.yibaotong.identity.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /** RFC 6238, appendix B, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130",
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        var at = Instant.ofEpochSecond(second);
        assertThat(Totp.code(SECRET, Totp.step(at))).isEqualTo(code);
        assertThat(Totp.match(SECRET, code, at)).hasValue(second / 30);
    }

    @Test
    void aClockHalfAMinuteOffIsForgivenAndAWholeOneIsNot() {
        assertThat(Totp.match(SECRET, "287082", Instant.ofEpochSecond(59 + 30))).isPresent();
        assertThat(Totp.match(SECRET, "287082", Instant.ofEpochSecond(29))).isPresent();
        assertThat(Totp.match(SECRET, "287082", Instant.ofEpochSecond(59 + 61))).isEmpty();
    }

    @Test
    void aCodeMayBeTypedInTwoGroupsOrOnAChineseKeyboard() {
        assertThat(Totp.match(SECRET, "２８７０８２", Instant.ofEpochSecond(59))).isPresent();
        assertThat(Totp.match(SECRET, "287 082", Instant.ofEpochSecond(59))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28708", "2870820", "94287082", "abcdef", "287082\0"})
    void whatIsNotTheCodeDoesNotMatch(String typed) {
        assertThat(Totp.match(SECRET, typed, Instant.ofEpochSecond(59))).isEmpty();
    }

    /** RFC 4648, section 10, and the secret as an authenticator app shows it. */
    @Test
    void secretsAreWrittenInBase32() {
        assertThat(Base32.of(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32.of("fooba".getBytes(US_ASCII))).isEqualTo("MZXW6YTB");
    }
}
