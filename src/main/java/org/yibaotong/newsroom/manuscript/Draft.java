package org.yibaotong.newsroom.manuscript;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.PersonId;

/**
 * What somebody has typed and not saved (没有保存的修改): kept as it is, unchecked, because it is not finished.
 *
 * @param cover the hash of the chosen cover, or null
 * @param basedOn the edition they began from
 */
public record Draft(
        PersonId person,
        String headline,
        String summary,
        String topic,
        String body,
        @Nullable String cover,
        int basedOn,
        Instant keptAt) {}
