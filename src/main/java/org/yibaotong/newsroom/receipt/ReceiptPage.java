package org.yibaotong.newsroom.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.hint.EarlierPage;
import org.yibaotong.newsroom.submission.SubmissionContent;
import org.yibaotong.newsroom.submission.SubmissionPicture;
import org.yibaotong.web.Badge;
import org.yibaotong.web.HourPlot;
import org.yibaotong.web.Station;

/**
 * A receipt, ready to print.
 *
 * @param said the editor's words to the sender, or null
 * @param became the story it is part of, or null
 * @param reading how often it was opened, or null while nobody could
 * @param routine whether a word on what came of the meeting would help, while nobody has answered
 * @param earlier what others had reported of the same event before
 * @param others what else this person sent
 */
public record ReceiptPage(
        String id,
        SubmissionContent content,
        List<SubmissionPicture> pictures,
        Badge mark,
        String sentAt,
        boolean mine,
        @Nullable String said,
        @Nullable Became became,
        @Nullable HourPlot reading,
        List<Station> road,
        boolean routine,
        EarlierPage earlier,
        List<SentLine> others) {

    public boolean isPublic() {
        return became != null && became.url() != null;
    }
}
