package org.yibaotong.files;

import java.util.Collection;
import java.util.Set;

/** Somebody who shows pictures to the public (展示图片的一方), asked before one is closed, and before a video is handed out. */
public interface PictureShower {

    /** Those of them that it shows now. */
    Set<FileId> shown(Collection<FileId> pictures);
}
