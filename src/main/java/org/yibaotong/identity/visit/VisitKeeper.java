package org.yibaotong.identity.visit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yibaotong.identity.person.SignInSettings;

/**
 * Ends a visit after too long without a person's doing anything. What a page asks for by itself carries {@code X-Quiet} or is an
 * event stream, and does not keep a visit alive.
 */
public class VisitKeeper extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(VisitKeeper.class);

    /** Within this the session is not written again. */
    private static final Duration FINE_ENOUGH = Duration.ofSeconds(15);

    private static final String ENDED = VisitKeeper.class.getName() + ".ended";

    private final SignInSettings settings;
    private final Clock clock;

    public VisitKeeper(SignInSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether this request came too late for its visit. */
    public static boolean hasEnded(HttpServletRequest request) {
        return request.getAttribute(ENDED) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        Visit.of(session).ifPresent(visit -> look(visit, session, request));
        chain.doFilter(request, response);
    }

    private void look(Visit visit, HttpSession session, HttpServletRequest request) {
        var now = clock.instant();
        if (visit.isOver(settings, now)) {
            log.info("a visit since {} is over, last active {}", visit.since(), visit.activeAt());
            session.invalidate();
            request.setAttribute(ENDED, true);
        } else if (!isQuiet(request) && visit.activeAt().plus(FINE_ENOUGH).isBefore(now)) {
            session.setAttribute(Visit.ATTRIBUTE, visit.stillActive(now));
        }
    }

    private static boolean isQuiet(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return request.getHeader("X-Quiet") != null || (accept != null && accept.startsWith("text/event-stream"));
    }
}
