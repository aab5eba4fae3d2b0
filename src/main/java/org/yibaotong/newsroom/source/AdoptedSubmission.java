package org.yibaotong.newsroom.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/**
 * What the story desk takes over when a submission is adopted (采用) or merged (并稿).
 *
 * @param title as the sender wrote it
 * @param body safe HTML, with the pictures that came with it
 * @param credit the sender as readers see them, such as 望江街道 周晓岚
 * @param cover the first picture, if there is one
 */
public record AdoptedSubmission(
        SubmissionId id,
        PersonId author,
        UnitId unit,
        String title,
        String body,
        String credit,
        @Nullable FileId cover,
        Instant sentAt) {}
