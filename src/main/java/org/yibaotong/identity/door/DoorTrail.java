package org.yibaotong.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.identity.door.DoorEvents.SignInFailed;
import org.yibaotong.identity.door.DoorEvents.SignedIn;
import org.yibaotong.identity.door.DoorEvents.SignedOut;
import org.yibaotong.identity.person.Person;
import org.yibaotong.identity.person.Persons;
import org.yibaotong.identity.visit.Means;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Words;

/** One log line, and one entry on the trail, for all that happens at the door. */
@Component
public class DoorTrail {

    private static final Logger log = LoggerFactory.getLogger(DoorTrail.class);

    private final Persons persons;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Words words;
    private final Clock clock;

    DoorTrail(
            Persons persons,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Words words,
            Clock clock) {
        this.persons = persons;
        this.events = events;
        this.transaction = transaction;
        this.words = words;
        this.clock = clock;
    }

    public void signedIn(Person person, Means means, HttpServletRequest request) {
        log.info("{} signed in by {}", person.id(), means);
        keep(new SignedIn(person.id(), words.of(means), request.getRemoteAddr(), clock.instant()));
    }

    /**
     * A login nobody has is not written down: people type passwords there by mistake. Where they were stands on the trail, which
     * the auditor alone reads, and not in the log.
     */
    public void failed(String login, HttpServletRequest request) {
        var person = persons.findByLogin(login);
        log.info("somebody could not sign in");
        keep(new SignInFailed(person.map(Person::id).orElse(null), request.getRemoteAddr(), clock.instant()));
    }

    public void signedOut(PersonId person) {
        log.info("{} signed out", person);
        keep(new SignedOut(person, clock.instant()));
    }

    private void keep(Audited event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }
}
