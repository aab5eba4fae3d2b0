package org.yibaotong.files;

/** Where the eye should land in each picture (焦点): every cut of it keeps that point. */
public interface PicturePoints {

    /** In the middle and a third down, unless somebody said so. */
    PointOfInterest of(FileId picture);

    /** From the commit on, wherever the picture is shown cut. Only in a transaction. */
    void put(FileId picture, PointOfInterest point);
}
