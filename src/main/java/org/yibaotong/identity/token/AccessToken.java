package org.yibaotong.identity.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/** A personal access token (访问令牌), by which a program acts for its owner. The token itself is not kept, only its hash. */
record AccessToken(
        UUID id,
        PersonId owner,
        String name,
        Set<TokenScope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable String lastUsedFrom,
        @Nullable Instant revokedAt) {

    private static final Duration FINE_ENOUGH = Duration.ofMinutes(1);

    void checkUsableAt(Instant at) {
        Refusal.when(revokedAt != null, "access-token.use.revoked");
        Refusal.unless(isFreshAt(at), "access-token.use.expired");
    }

    boolean isUsableAt(Instant at) {
        return revokedAt == null && isFreshAt(at);
    }

    /** Once a minute is fine enough, and spares a write with every call. */
    boolean isUseWorthNoting(Instant at) {
        return lastUsedAt == null || lastUsedAt.plus(FINE_ENOUGH).isBefore(at);
    }

    private boolean isFreshAt(Instant at) {
        return at.isBefore(expiresAt);
    }
}
