package org.yibaotong.identity;

import java.security.Principal;
import java.util.Set;
import org.yibaotong.shared.Actor;

/**
 * A program that came with an access token (访问令牌) and acts for its owner.
 *
 * @param actor the owner with no more roles than the scopes need
 * @param scopes such as {@code stories:write}
 */
public record TokenBearer(Actor actor, Set<String> scopes) implements Principal {

    public TokenBearer {
        scopes = Set.copyOf(scopes);
    }

    /** An empty scope asks for nothing in particular. */
    public boolean holds(String scope) {
        return scope.isEmpty() || scopes.contains(scope);
    }

    @Override
    public String getName() {
        return actor.person().toString();
    }
}
