package org.yibaotong.files;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Nobody shows a picture any more, so the public no longer gets it (收回图片). */
public record PictureClosed(FileId picture, String why, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "picture.close", "picture", picture.toString(), why, at);
    }
}
