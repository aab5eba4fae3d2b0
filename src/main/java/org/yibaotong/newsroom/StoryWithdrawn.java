package org.yibaotong.newsroom;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A published story was withdrawn (撤稿) from every channel, with a reason the public may read. */
public record StoryWithdrawn(StoryId story, String headline, String reason, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "story.withdraw", "story", story.toString(), "《" + headline + "》：" + reason, at);
    }
}
