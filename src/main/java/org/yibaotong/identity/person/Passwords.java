package org.yibaotong.identity.person;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where passwords are checked, and doors are shut after too many wrong ones. */
@Service
public class Passwords {

    private final Persons persons;
    private final PasswordEncoder encoder;
    private final SignInSettings settings;
    private final Clock clock;
    private final String nobodysHash;

    Passwords(Persons persons, PasswordEncoder encoder, SignInSettings settings, Clock clock) {
        this.persons = persons;
        this.encoder = encoder;
        this.settings = settings;
        this.clock = clock;
        this.nobodysHash = encoder.encode("nobody");
    }

    /**
     * @return the person when login and password are right and the door is not shut; the same empty answer, after the same work,
     *     when the login does not exist
     */
    @Transactional
    public Optional<Person> check(String login, String password) {
        var person = persons.findByLogin(login).orElse(null);
        boolean right = encoder.matches(password, hashOf(person)) && person != null && person.isActive();
        if (person == null || person.isLockedAt(clock.instant())) {
            return Optional.empty();
        }
        if (right) {
            person.signIn();
        } else {
            person.missPassword(settings.attempts(), settings.lock(), clock.instant());
        }
        persons.save(person);
        return right ? Optional.of(person) : Optional.empty();
    }

    private String hashOf(@Nullable Person person) {
        return person == null || person.passwordHash() == null ? nobodysHash : person.passwordHash();
    }
}
