package org.yibaotong.newsroom.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.StoryId;

/**
 * A bundle as programs get it.
 *
 * @param number in its public address; left out in lists, like what else stands on its own page
 * @param shown whether its words were let out
 * @param stories in their order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BundleJson(
        String id,
        String title,
        @Nullable String introduction,
        @Nullable Long number,
        @Nullable Integer version,
        String unit,
        boolean shown,
        boolean ended,
        Instant changedAt,
        List<String> stories) {

    static BundleJson of(Bundle bundle) {
        return new BundleJson(
                bundle.id().toString(),
                bundle.words().title(),
                bundle.words().introduction(),
                bundle.number(),
                bundle.version(),
                bundle.unit().toString(),
                bundle.isShown(),
                bundle.isEnded(),
                bundle.changedAt(),
                bundle.stories().stream().map(StoryId::toString).toList());
    }

    static BundleJson of(BundleList.Row row) {
        return new BundleJson(
                row.id().toString(),
                row.title(),
                null,
                null,
                null,
                row.unit().toString(),
                row.shown(),
                row.ended(),
                row.changedAt(),
                row.stories().stream().map(StoryId::toString).toList());
    }
}
