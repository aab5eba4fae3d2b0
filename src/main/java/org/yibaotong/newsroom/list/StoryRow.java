package org.yibaotong.newsroom.list;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.shared.ListEdge;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** A story in a list: what is known of it without reading what it says. */
public record StoryRow(
        StoryId id,
        String number,
        String headline,
        String topic,
        Stage stage,
        UnitId unit,
        PersonId editor,
        int edition,
        boolean live,
        boolean correction,
        @Nullable LocalDate heldUntil,
        Instant changedAt,
        Instant waitingSince) {

    /** The columns a query selects for {@link StoryRows}. */
    public static final String COLUMNS = """
            story.id, story.number, story.headline, story.topic, story.stage, story.unit_id, story.editor_id, story.edition,
            story.live_edition is not null as live, story.correction is not null as correction, story.held_until,
            story.changed_at, story.waiting_since
            """;

    /** Behind this one the next page begins. */
    ListEdge edge() {
        return new ListEdge(changedAt, id.value());
    }
}
