package org.yibaotong.newsroom.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.PersonId;

/** An edition in the list of editions. */
public record EditionRow(
        int number,
        String headline,
        PersonId savedBy,
        Instant savedAt,
        int basedOn,
        @Nullable Round round,
        String sha256) {}
