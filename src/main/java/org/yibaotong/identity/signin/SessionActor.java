package org.yibaotong.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.SignedInPerson;
import org.yibaotong.identity.TokenBearer;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.CurrentActor;
import org.yibaotong.web.Scope;

/** The signed-in person with today's roles, read once a request; or the bearer of an access token with what it lends. */
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
        var actor = read();
        actor.ifPresent(found -> request.setAttribute(READ, found));
        return actor;
    }

    @Override
    public boolean holds(HttpServletRequest request, @Nullable Scope scope) {
        return !(principal() instanceof TokenBearer bearer) || (scope != null && bearer.holds(scope.value()));
    }

    private Optional<Actor> read() {
        return switch (principal()) {
            case SignedInPerson signedIn -> people.findActive(signedIn.person());
            case TokenBearer bearer -> Optional.of(bearer.actor());
            case null, default -> Optional.empty();
        };
    }

    private static @Nullable Object principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .orElse(null);
    }
}
