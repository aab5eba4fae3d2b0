package org.yibaotong.newsroom.submission;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.pair.SenderWord;

/**
 * What somebody sends in.
 *
 * @param key made on the sender's device, the same however often it is sent
 * @param people what the sender says of the people in the photos, as far as anything is said
 * @param others what the sender says of what was reported before
 */
public record NewSubmission(
        UUID key,
        SubmissionContent content,
        @Nullable SentDocument document,
        List<SubmissionPicture> pictures,
        List<PictureWord> people,
        SenderWord others) {

    public NewSubmission(
            UUID key,
            SubmissionContent content,
            @Nullable SentDocument document,
            List<SubmissionPicture> pictures,
            SenderWord others) {
        this(key, content, document, pictures, List.of(), others);
    }
}
