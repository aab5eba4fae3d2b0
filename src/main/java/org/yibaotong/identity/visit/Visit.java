package org.yibaotong.identity.visit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.identity.person.SignInSettings;
import org.yibaotong.shared.NewId;

/**
 * One stay at the desk (一次登录), from signing in to signing out. It lives in the session.
 *
 * @param id names the visit on pages, where the session's own id must not be seen
 * @param activeAt when the person last did something; what a page asks for by itself does not count
 */
public record Visit(UUID id, Instant since, Instant activeAt, String device, String address, Means means)
        implements Serializable {

    static final String ATTRIBUTE = "visit";

    public static void begin(HttpServletRequest request, Means means, Instant at) {
        var device = Device.name(request.getHeader("User-Agent"));
        var visit = new Visit(NewId.next(), at, at, device, request.getRemoteAddr(), means);
        request.getSession().setAttribute(ATTRIBUTE, visit);
    }

    public static Optional<Visit> of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Visit visit
                ? Optional.of(visit)
                : Optional.empty();
    }

    Visit stillActive(Instant at) {
        return new Visit(id, since, at, device, address, means);
    }

    boolean isOver(SignInSettings settings, Instant at) {
        return at.isAfter(activeAt.plus(settings.idle())) || at.isAfter(since.plus(settings.limit()));
    }
}
