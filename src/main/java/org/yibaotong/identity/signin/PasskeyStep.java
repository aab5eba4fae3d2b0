package org.yibaotong.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.yibaotong.identity.door.AddressTries;
import org.yibaotong.identity.door.Door;
import org.yibaotong.identity.door.DoorTrail;
import org.yibaotong.identity.door.HalfSignedIn;
import org.yibaotong.identity.factor.Passkeys;
import org.yibaotong.identity.person.Person;
import org.yibaotong.identity.person.Persons;
import org.yibaotong.identity.visit.Means;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;

/** Signing in with a passkey, alone or as the second step; spoken by {@code passkeys.js}. */
@Controller
@RequestMapping("/sign-in/passkey")
class PasskeyStep {

    private final Passkeys passkeys;
    private final Persons persons;
    private final Door door;
    private final DoorTrail trail;
    private final AddressTries tries;
    private final Clock clock;

    PasskeyStep(Passkeys passkeys, Persons persons, Door door, DoorTrail trail, AddressTries tries, Clock clock) {
        this.passkeys = passkeys;
        this.persons = persons;
        this.door = door;
        this.trail = trail;
        this.tries = tries;
        this.clock = clock;
    }

    @PostMapping("/options")
    @Allow(anyone = true)
    ResponseEntity<String> ask(HttpServletRequest request, HttpServletResponse response) {
        var half = HalfSignedIn.now(clock.instant());
        var options = passkeys.ask(half.map(HalfSignedIn::login).orElse(null), request, response);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(options);
    }

    @PostMapping
    @Allow(anyone = true)
    ResponseEntity<Map<String, String>> enter(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var shown = Passkeys.body(request);
        var person = tries.compare(
                request,
                () -> passkeys.check(shown, request, response)
                        .flatMap(persons::findById)
                        .filter(Person::isActive)
                        .filter(found -> isExpected(found.id())));
        if (person.isEmpty()) {
            trail.failed("", request);
            throw new Refusal("passkey.show.unknown");
        }
        return ResponseEntity.ok(Map.of("url", door.admit(person.get(), Means.PASSKEY, request, response)));
    }

    /** Half way in with one's password, one cannot finish with somebody else's passkey. */
    private boolean isExpected(PersonId person) {
        return HalfSignedIn.now(clock.instant())
                .map(half -> half.person().equals(person))
                .orElse(true);
    }
}
