package org.yibaotong.identity.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibaotong.identity.person.SignInSettings;
import org.yibaotong.shared.NewId;

class VisitTests {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final SignInSettings settings = new SignInSettings(
            5,
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofHours(12),
            8,
            3,
            Duration.ofDays(90),
            5,
            100,
            null);

    private final Visit visit = new Visit(NewId.next(), NOON, NOON, "Chrome Windows", "10.0.0.7", Means.PASSWORD);

    @Test
    void tenIdleMinutesEndAVisit() {
        assertThat(visit.isOver(settings, NOON.plus(Duration.ofMinutes(10)))).isFalse();
        assertThat(visit.isOver(settings, NOON.plus(Duration.ofMinutes(10)).plusMillis(1)))
                .isTrue();
    }

    @Test
    void somethingDoneKeepsAVisit() {
        var later = NOON.plus(Duration.ofMinutes(9));
        assertThat(visit.stillActive(later).isOver(settings, later.plus(Duration.ofMinutes(9))))
                .isFalse();
    }

    @Test
    void twelveHoursEndAVisitInAnyCase() {
        var late = NOON.plus(Duration.ofHours(12));
        assertThat(visit.stillActive(late).isOver(settings, late)).isFalse();
        assertThat(visit.stillActive(late).isOver(settings, late.plusMillis(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36', Chrome Windows",
        "'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0', Edge Windows",
        "'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 MicroMessenger/8.0.50', 微信 iPhone",
        "'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36', Chrome 安卓",
        "'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', Firefox Linux",
        "curl/8.5.0, 不认识的设备",
        ", 不认识的设备",
    })
    void devicesAreNamedAsTheirOwnersKnowThem(String userAgent, String name) {
        assertThat(Device.name(userAgent)).isEqualTo(name);
    }
}
