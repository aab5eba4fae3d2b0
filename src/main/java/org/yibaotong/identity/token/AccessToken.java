package org.yibaotong.identity.token;

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

    void checkUsableAt(Instant at) {
        Refusal.when(revokedAt != null, "access-token.use.revoked");
        Refusal.unless(isFreshAt(at), "access-token.use.expired");
    }

    boolean isUsableAt(Instant at) {
        return revokedAt == null && isFreshAt(at);
    }

    private boolean isFreshAt(Instant at) {
        return at.isBefore(expiresAt);
    }
}
