package org.yibaotong.identity.person;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.person.PasswordEvents.PasswordChanged;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/** Where people choose new passwords. */
@Service
public class PasswordDesk {

    private final Persons persons;
    private final FormerPasswords former;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final SignInSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordDesk(
            Persons persons,
            FormerPasswords former,
            PasswordRules rules,
            PasswordEncoder encoder,
            SignInSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.former = former;
        this.rules = rules;
        this.encoder = encoder;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the person has to choose a new one before anything else. */
    public boolean isDue(Person person) {
        return person.mustChangePassword(settings.passwordAge(), clock.instant());
    }

    /** Refuses what no one of this login and name may have as a password. */
    public void judge(String typed, String login, String name) {
        rules.check(TypedPassword.plain(typed), login, name);
    }

    @Transactional
    public void change(PersonId id, String typed) {
        var person = persons.get(id);
        var password = TypedPassword.plain(typed);
        var now = clock.instant();
        rules.check(password, person.login(), person.name());
        refuseUsed(person, password);
        if (person.passwordHash() != null) {
            former.add(id, person.passwordHash(), now);
        }
        person.setPassword(encoder.encode(password), now);
        persons.save(person);
        events.publishEvent(new PasswordChanged(id, now));
    }

    /**
     * Sets the first password of somebody new.
     *
     * @param mustChange whether they have to choose their own on signing in
     */
    @Transactional
    public void choose(PersonId id, String typed, boolean mustChange) {
        var person = persons.get(id);
        var password = TypedPassword.plain(typed);
        rules.check(password, person.login(), person.name());
        var hash = encoder.encode(password);
        if (mustChange) {
            person.setFirstPassword(hash, clock.instant());
        } else {
            person.setPassword(hash, clock.instant());
        }
        persons.save(person);
    }

    private void refuseUsed(Person person, String password) {
        var hashes = Stream.concat(Stream.ofNullable(person.passwordHash()), former.of(person.id()).stream());
        Refusal.when(
                hashes.anyMatch(hash -> encoder.matches(password, hash)),
                "password.choose.used-before",
                settings.passwordHistory());
    }
}
