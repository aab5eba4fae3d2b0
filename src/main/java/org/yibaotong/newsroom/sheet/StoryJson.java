package org.yibaotong.newsroom.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.list.StoryRow;
import org.yibaotong.newsroom.source.Source;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.newsroom.story.Story;

/**
 * A story as programs get it.
 *
 * @param liveEdition the edition the public reads, if any
 * @param html the body; left out in lists, like everything else that stands in the edition
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoryJson(
        String id,
        String number,
        Stage stage,
        String headline,
        String topic,
        String unit,
        String editor,
        int edition,
        @Nullable Integer liveEdition,
        @Nullable String correction,
        Instant changedAt,
        @Nullable String summary,
        @Nullable String html,
        @Nullable String cover,
        @Nullable String sha256,
        @Nullable List<String> credits) {

    static StoryJson of(StoryRow row) {
        return new StoryJson(
                row.id().toString(),
                row.number(),
                row.stage(),
                row.headline(),
                row.topic(),
                row.unit().toString(),
                row.editor().toString(),
                row.edition(),
                null,
                null,
                row.changedAt(),
                null,
                null,
                null,
                null,
                null);
    }

    static StoryJson of(Story story, Edition edition, List<Source> sources) {
        var text = edition.text();
        return new StoryJson(
                story.id().toString(),
                story.number(),
                story.stage(),
                text.headline().text(),
                text.topic(),
                story.unit().toString(),
                story.editor().toString(),
                edition.number(),
                story.liveEdition(),
                story.road().correction(),
                story.changedAt(),
                text.summary(),
                text.body(),
                text.cover() == null ? null : text.cover().sha256(),
                edition.sha256(),
                sources.stream().map(Source::credit).distinct().toList());
    }
}
