package org.yibaotong.newsroom.submission;

import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.yibaotong.text.StoryHtml;

/** A submission as one text (来稿全文): what was written, and the photos under it with what was said of them. */
public final class SentText {

    private SentText() {}

    public static String of(Submission submission) {
        var figures = submission.pictures().stream().map(SentText::figure).collect(Collectors.joining());
        return StoryHtml.clean(submission.content().body() + figures);
    }

    private static String figure(SubmissionPicture picture) {
        var caption = HtmlUtils.htmlEscape(picture.caption());
        return "<figure><img src=\"" + picture.url("large") + "\"><figcaption>" + caption + "</figcaption></figure>";
    }
}
