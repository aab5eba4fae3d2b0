package org.yibaotong.newsroom;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.FileId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** The editions of stories that were signed off (签发), for those who publish them. */
public interface SignedOffStories {

    SignedOffStory get(StoryId story, int edition);

    /**
     * One signed edition, whole.
     *
     * @param sha256 of the edition as stored now; publish only when it equals the one that was signed
     * @param body safe HTML
     * @param credits who sent it in, wrote, reviewed: printed under the article in this order
     * @param concerned everyone to be told when it is corrected or withdrawn
     */
    record SignedOffStory(
            StoryId story,
            int edition,
            String sha256,
            String headline,
            String summary,
            String topic,
            String body,
            @Nullable FileId cover,
            UnitId unit,
            List<Credit> credits,
            List<PersonId> concerned,
            Instant signedAt) {}

    /**
     * @param as 来稿, 编辑, 初审, 复审, 终审
     * @param name of the person, with the unit for a sender
     */
    record Credit(String as, String name) {}
}
