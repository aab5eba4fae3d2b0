package org.yibaotong.files;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A picture that was closed is shown again (重新公开图片). */
public record PictureReopened(FileId picture, String why, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "picture.reopen", "picture", picture.toString(), why, at);
    }
}
