package org.yibaotong.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.SignedInPerson;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.CurrentActor;

/** The signed-in person with today's roles, read once a request. */
@Component
class SessionActor implements CurrentActor {

    private static final String READ = SessionActor.class.getName();

    private final People people;

    SessionActor(People people) {
        this.people = people;
    }

    @Override
    public Optional<Actor> of(HttpServletRequest request) {
        if (request.getAttribute(READ) instanceof Actor actor) {
            return Optional.of(actor);
        }
        var actor = signedIn().map(person -> people.actor(person.person()));
        actor.ifPresent(found -> request.setAttribute(READ, found));
        return actor;
    }

    private static Optional<SignedInPerson> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedInPerson.class::isInstance)
                .map(SignedInPerson.class::cast);
    }
}
