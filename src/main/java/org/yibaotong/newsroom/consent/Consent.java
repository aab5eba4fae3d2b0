package org.yibaotong.newsroom.consent;

import java.time.Instant;
import org.yibaotong.files.FileId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * What is known of the people in a picture (照片里的人). Asked once for a picture, whatever stories it stands in.
 *
 * @param note how they agreed; their names are not needed
 */
record Consent(FileId picture, Showing showing, String note, PersonId by, Instant at) {

    private static final int NOTE_LEAST = 4;
    private static final int NOTE_MOST = 100;

    Consent {
        int length = PlainText.length(note);
        Refusal.when(showing.needsNote() && length < NOTE_LEAST, "consent.note.missing");
        Refusal.when(length > NOTE_MOST, "consent.note.too-long", NOTE_MOST);
    }

    static boolean isEnough(Showing showing, String note) {
        int length = PlainText.length(note);
        return (!showing.needsNote() || length >= NOTE_LEAST) && length <= NOTE_MOST;
    }
}
