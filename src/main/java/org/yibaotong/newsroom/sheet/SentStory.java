package org.yibaotong.newsroom.sheet;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.manuscript.EditionForm;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/**
 * A story as a program sends it.
 *
 * @param html the body
 * @param cover the id of a photo sent before to {@code /api/v1/files}
 * @param unit for a new story: whose news it is
 * @param basedOn for a new edition: the one it was made from
 */
record SentStory(
        @Nullable String headline,
        @Nullable String summary,
        @Nullable String topic,
        @Nullable String html,
        @Nullable String cover,
        @Nullable UUID unit,
        @Nullable Integer basedOn) {

    Manuscript manuscript() {
        var chosen = cover == null ? List.<String>of() : List.of(cover);
        return new EditionForm(headline, summary, topic, html, chosen, base(), null).manuscript();
    }

    /** A new story is based on nothing. */
    int base() {
        return basedOn == null ? 0 : basedOn;
    }

    UnitId unitId() {
        if (unit == null) {
            throw new Refusal("story.unit.missing");
        }
        return new UnitId(unit);
    }
}
