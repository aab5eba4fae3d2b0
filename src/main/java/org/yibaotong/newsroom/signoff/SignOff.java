package org.yibaotong.newsroom.signoff;

import java.time.Instant;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.shared.PersonId;

/**
 * A signature under one edition (签发记录).
 *
 * @param note the public note when it corrected a published edition, otherwise empty
 */
public record SignOff(StoryId story, int edition, String sha256, String note, PersonId by, Instant at) {

    boolean isCorrection() {
        return !note.isEmpty();
    }

    public static SignOff under(Edition edition, String note, PersonId by, Instant at) {
        return new SignOff(edition.story(), edition.number(), edition.sha256(), note, by, at);
    }
}
