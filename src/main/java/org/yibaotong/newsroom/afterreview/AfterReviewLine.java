package org.yibaotong.newsroom.afterreview;

import org.jspecify.annotations.Nullable;

/**
 * An after-review as it is printed.
 *
 * @param obstacle why this person may not close it, or empty
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
        String obstacle,
        @Nullable String opinion,
        String closedBy,
        String closed) {}
