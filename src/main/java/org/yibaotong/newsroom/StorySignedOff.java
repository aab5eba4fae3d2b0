package org.yibaotong.newsroom;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/**
 * A story was signed off (签发): responsibility is taken for exactly this edition, and its hash is what may be published.
 *
 * @param correction the public note when this edition corrects a published one, otherwise empty
 */
public record StorySignedOff(
        StoryId story, int edition, String sha256, String headline, String correction, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by, "story.sign-off", "story", story.toString(), "《" + headline + "》第" + edition + "版，" + sha256, at);
    }
}
