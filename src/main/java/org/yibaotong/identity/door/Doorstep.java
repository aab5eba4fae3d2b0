package org.yibaotong.identity.door;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.factor.SecondFactors;
import org.yibaotong.identity.person.PasswordDesk;
import org.yibaotong.identity.person.Person;
import org.yibaotong.identity.person.Persons;
import org.yibaotong.identity.visit.Means;

/** Knows which step comes next for somebody who is signing in. */
@Component
public class Doorstep {

    private final Persons persons;
    private final People people;
    private final SecondFactors factors;
    private final PasswordDesk passwords;
    private final Clock clock;

    Doorstep(Persons persons, People people, SecondFactors factors, PasswordDesk passwords, Clock clock) {
        this.persons = persons;
        this.people = people;
        this.factors = factors;
        this.passwords = passwords;
        this.clock = clock;
    }

    Step next(Person person, Means means) {
        boolean hasFactor = factors.of(person.id()).isAny();
        if (hasFactor && !means.isStrong()) {
            return Step.SECOND_FACTOR;
        }
        if (!hasFactor && factors.isNeededFor(people.actor(person.id()).roles())) {
            return Step.NEW_SECOND_FACTOR;
        }
        return means.isByPassword() && passwords.isDue(person) ? Step.NEW_PASSWORD : Step.NOTHING;
    }

    /** Who stands on the doorstep and is to take this step now. */
    public Optional<Person> waitingFor(Step step) {
        return HalfSignedIn.now(clock.instant())
                .filter(half -> nextFor(half).filter(step::equals).isPresent())
                .flatMap(half -> persons.findById(half.person()));
    }

    public Optional<Step> nextFor(HalfSignedIn half) {
        return persons.findById(half.person()).filter(Person::isActive).map(person -> next(person, half.means()));
    }

    public Means means() {
        return HalfSignedIn.now(clock.instant()).orElseThrow().means();
    }
}
