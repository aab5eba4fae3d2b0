package org.yibaotong.newsroom.afterreview;

import org.jspecify.annotations.Nullable;

/**
 * An after-review as it is printed.
 *
 * @param mine whether this person opened it, and therefore may not close it
 */
public record AfterReviewLine(
        String id,
        String storyUrl,
        String headline,
        String number,
        int edition,
        String reason,
        String openedBy,
        String opened,
        boolean mine,
        @Nullable String opinion,
        String closedBy,
        String closed) {}
