package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Actor;

/** Knows who sent a request. Implemented where people sign in. */
public interface CurrentActor {

    Optional<Actor> of(HttpServletRequest request);

    /** Whether the request may go where this scope is asked for; only access tokens are held to scopes. */
    default boolean holds(HttpServletRequest request, @Nullable Scope scope) {
        return true;
    }
}
