package org.yibaotong.newsroom.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.PersonId;

/**
 * What somebody of the newsroom says about a story (批注).
 *
 * @param edition the one that was read
 * @param settled who did what it asks for, and when
 */
record Comment(
        UUID id,
        StoryId story,
        int edition,
        CommentWords words,
        PersonId by,
        Instant at,
        @Nullable Settled settled) {

    record Settled(PersonId by, Instant at) {}
}
