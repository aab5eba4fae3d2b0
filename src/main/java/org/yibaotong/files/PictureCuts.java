package org.yibaotong.files;

import java.util.Optional;

/** What somebody drew of each picture for each shape (手工裁切); the other shapes are cut around its point of interest. */
public interface PictureCuts {

    Optional<Cut> of(FileId picture, Rendition rendition);

    /** How it is cut now: as it was drawn, or around the point. */
    Framing framing(FileId picture, Rendition rendition);

    /** From the commit on, wherever the picture is shown in this shape. Only in a transaction. */
    void put(FileId picture, Rendition shape, Cut cut);

    /** Around the point again. Only in a transaction. */
    void remove(FileId picture, Rendition shape);
}
