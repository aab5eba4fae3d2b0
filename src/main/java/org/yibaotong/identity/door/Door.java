package org.yibaotong.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.SignedInPerson;
import org.yibaotong.identity.person.Attempts;
import org.yibaotong.identity.person.Person;
import org.yibaotong.identity.person.SignInSettings;
import org.yibaotong.identity.visit.Means;
import org.yibaotong.identity.visit.Visit;

/** Lets people in (登录), or one step further. */
@Component
public class Door {

    private final Doorstep doorstep;
    private final Attempts attempts;
    private final DoorTrail trail;
    private final Destination destination;
    private final SignInSettings settings;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionCsrfTokenRepository csrfTokens = new HttpSessionCsrfTokenRepository();

    Door(
            Doorstep doorstep,
            Attempts attempts,
            DoorTrail trail,
            Destination destination,
            SignInSettings settings,
            Clock clock) {
        this.doorstep = doorstep;
        this.attempts = attempts;
        this.trail = trail;
        this.destination = destination;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return where to go next */
    public String admit(Person person, Means means, HttpServletRequest request, HttpServletResponse response) {
        var step = doorstep.next(person, means);
        if (step != Step.NOTHING) {
            var half = new HalfSignedIn(person.id().value(), person.login(), means, clock.instant());
            remember(half, request, response);
            return step.url();
        }
        remember(new SignedInPerson(person.id().value(), person.login()), request, response);
        request.getSession().setMaxInactiveInterval((int) settings.limit().toSeconds());
        Visit.begin(request, means, clock.instant());
        attempts.forget(person.id());
        trail.signedIn(person, means, request);
        return destination.of(request, response);
    }

    /**
     * With each step the session gets a new id and forms a new token, so that one planted before is worth nothing. The token is
     * there at once: left to the next page, a page and all it asks for would each make one.
     */
    private void remember(Principal principal, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
