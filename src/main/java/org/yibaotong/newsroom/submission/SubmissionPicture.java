package org.yibaotong.newsroom.submission;

import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.files.FileId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** A photo (照片) sent along, with what it shows. */
@Table(schema = "newsroom", name = "submission_picture")
public record SubmissionPicture(String file, String caption) {

    private static final int CAPTION_MOST = 200;

    static SubmissionPicture of(FileId file, String caption) {
        var line = PlainText.line(caption);
        Refusal.when(PlainText.length(line) > CAPTION_MOST, "submission.pictures.caption-too-long", CAPTION_MOST);
        return new SubmissionPicture(file.sha256(), line);
    }

    /** Where a browser gets it, in one of the sizes small, medium, large. */
    public String url(String rendition) {
        return "/files/" + file + "/" + rendition;
    }
}
