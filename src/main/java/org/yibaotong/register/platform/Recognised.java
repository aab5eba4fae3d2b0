package org.yibaotong.register.platform;

import org.jspecify.annotations.Nullable;

/**
 * What a pasted link or id turned out to be.
 *
 * @param handle the account's id, or null where the link does not tell, as a short link or one to an article
 * @param link the link as it is always written, or null where it cannot be known
 */
public record Recognised(
        Platform platform,
        @Nullable String handle,
        @Nullable String link) {}
