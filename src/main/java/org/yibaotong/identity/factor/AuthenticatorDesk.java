package org.yibaotong.identity.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.factor.FactorEvents.SecondFactorAdded;
import org.yibaotong.identity.person.Persons;
import org.yibaotong.papers.QrCode;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/** Where a person's authenticator app is set up. */
@Service
public class AuthenticatorDesk {

    private static final String ISSUER = "一报通";

    private final Authenticators authenticators;
    private final RecoveryCodes codes;
    private final Persons persons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuthenticatorDesk(
            Authenticators authenticators,
            RecoveryCodes codes,
            Persons persons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.authenticators = authenticators;
        this.codes = codes;
        this.persons = persons;
        this.events = events;
        this.clock = clock;
    }

    /** What the page shows: a picture to scan, and the same in letters for who cannot. */
    public record Setup(QrCode picture, String letters) {}

    @Transactional
    public Setup begin(PersonId person) {
        Refusal.when(isSetUp(person), "second-factor.add.already");
        var letters = Base32.of(authenticators.begin(person, clock.instant()));
        return new Setup(
                QrCode.of(address(persons.get(person).login(), letters)), letters.replaceAll("(.{4})(?!$)", "$1 "));
    }

    /** @return recovery codes to write down, if the person has none yet */
    @Transactional
    public List<String> confirm(PersonId person, String typed) {
        Refusal.when(isSetUp(person), "second-factor.add.already");
        var pending = authenticators.find(person).orElseThrow(() -> new Refusal("second-factor.add.not-begun"));
        var step = Totp.match(pending.secret(), typed, clock.instant());
        Refusal.when(
                step.isEmpty() || !authenticators.take(person, step.getAsLong(), clock.instant()),
                "second-factor.add.wrong-code");
        events.publishEvent(new SecondFactorAdded(person, "动态口令", clock.instant()));
        return codes.left(person) > 0 ? List.of() : codes.renew(person);
    }

    private boolean isSetUp(PersonId person) {
        return authenticators
                .find(person)
                .filter(Authenticators.Authenticator::isConfirmed)
                .isPresent();
    }

    private static String address(String login, String letters) {
        var issuer = URLEncoder.encode(ISSUER, StandardCharsets.UTF_8);
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&digits=6&period=%d"
                .formatted(issuer, login, letters.replace(" ", ""), issuer, Totp.SECONDS);
    }
}
