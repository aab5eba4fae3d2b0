package org.yibaotong.identity.door;

import java.io.Serializable;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yibaotong.identity.visit.Means;
import org.yibaotong.shared.PersonId;

/** Who is on the doorstep (登录到一半): known, but still to show a second factor or to choose a new password. */
public record HalfSignedIn(UUID id, String login, Means means, Instant at) implements Principal, Serializable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    public static Optional<HalfSignedIn> now(Instant at) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof HalfSignedIn half
                        && half.at.plus(PATIENCE).isAfter(at)
                ? Optional.of(half)
                : Optional.empty();
    }

    public PersonId person() {
        return new PersonId(id);
    }

    @Override
    public String getName() {
        return id.toString();
    }
}
