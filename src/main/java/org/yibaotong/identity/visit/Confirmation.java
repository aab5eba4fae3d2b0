package org.yibaotong.identity.visit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Refusal;

/**
 * Whether it was a moment ago that the person showed who they are (再确认). Asked for before anything that would let somebody who
 * found the screen open come back later, or more easily: a new passkey, a new token, a second factor gone.
 */
@Component
public class Confirmation {

    private static final String ATTRIBUTE = "confirmed-at";
    private static final Duration MOMENT = Duration.ofMinutes(10);

    private final Clock clock;

    Confirmation(Clock clock) {
        this.clock = clock;
    }

    public boolean isFresh(HttpServletRequest request) {
        var session = request.getSession(false);
        return isRecent(Visit.of(session).map(Visit::since).orElse(null)) || isRecent(confirmedAt(session));
    }

    /** Where to go first from the page that was asked for, to come back to it. */
    public String askFirst(HttpServletRequest request) {
        return askFirst(request.getRequestURI());
    }

    public String askFirst(String next) {
        return "redirect:/desk/me/confirm?next=" + next;
    }

    public void check(HttpServletRequest request) {
        Refusal.unless(isFresh(request), "visit.confirm.too-long-ago");
    }

    public void confirm(HttpSession session) {
        session.setAttribute(ATTRIBUTE, clock.instant());
    }

    private boolean isRecent(@Nullable Instant at) {
        return at != null && at.plus(MOMENT).isAfter(clock.instant());
    }

    private static @Nullable Instant confirmedAt(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Instant at ? at : null;
    }
}
