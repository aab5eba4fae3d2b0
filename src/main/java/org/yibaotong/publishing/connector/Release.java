package org.yibaotong.publishing.connector;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.SignedOffStories.Credit;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.Article.Correction;
import org.yibaotong.shared.UnitId;

/**
 * One signed edition on its way out (稿件成品).
 *
 * @param body safe HTML
 * @param publishedAt when the story was first signed off
 * @param correction what to tell readers when it corrects an earlier edition, or null
 */
public record Release(
        StoryId story,
        int edition,
        String sha256,
        String headline,
        String summary,
        String topic,
        String body,
        @Nullable FileId cover,
        UnitId unit,
        String unitName,
        List<Credit> credits,
        Instant publishedAt,
        @Nullable Correction correction) {}
