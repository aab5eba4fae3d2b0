package org.yibaotong.identity.person;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/** Where passwords are checked, and doors are shut after too many wrong ones. */
@Service
public class Passwords {

    private final Persons persons;
    private final Attempts attempts;
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    Passwords(Persons persons, Attempts attempts, PasswordEncoder encoder) {
        this.persons = persons;
        this.attempts = attempts;
        this.encoder = encoder;
        this.nobodysHash = encoder.encode("nobody");
    }

    /**
     * @return the person when login and password are right and the door is not shut; the same empty answer, after the same work,
     *     when the login does not exist
     */
    public Optional<Person> check(String login, String password) {
        var person = persons.findByLogin(login).orElse(null);
        return isRight(person, password) ? Optional.ofNullable(person) : Optional.empty();
    }

    /** Asked for once more before something weighty; wrong answers count as at the door. */
    public void confirm(PersonId id, String password) {
        var person = persons.get(id);
        Refusal.unless(person.passwordHash() == null || isRight(person, password), "password.confirm.wrong");
    }

    private boolean isRight(@Nullable Person person, String password) {
        var attempt = person == null ? null : attempts.take(person.id()).orElse(null);
        boolean matches = encoder.matches(TypedPassword.plain(password), hashOf(person));
        if (attempt == null) {
            return false;
        }
        if (matches) {
            attempts.forgive(attempt);
        } else {
            attempts.miss(attempt);
        }
        return matches;
    }

    private String hashOf(@Nullable Person person) {
        return person == null || person.passwordHash() == null ? nobodysHash : person.passwordHash();
    }
}
