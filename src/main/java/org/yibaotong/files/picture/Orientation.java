package org.yibaotong.files.picture;

import java.awt.geom.AffineTransform;

/** How the camera was held (拍摄方向), by the eight numbers of EXIF in their order. */
enum Orientation {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    UPSIDE_DOWN_MIRRORED(1, 0, 0, -1),
    ON_ITS_LEFT_MIRRORED(0, 1, 1, 0),
    ON_ITS_LEFT(0, -1, 1, 0),
    ON_ITS_RIGHT_MIRRORED(0, -1, -1, 0),
    ON_ITS_RIGHT(0, 1, -1, 0);

    private final int xFromX;
    private final int xFromY;
    private final int yFromX;
    private final int yFromY;

    Orientation(int xFromX, int xFromY, int yFromX, int yFromY) {
        this.xFromX = xFromX;
        this.xFromY = xFromY;
        this.yFromX = yFromX;
        this.yFromY = yFromY;
    }

    static Orientation numbered(int number) {
        return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
    }

    int number() {
        return ordinal() + 1;
    }

    boolean turnsOnSide() {
        return xFromX == 0;
    }

    PictureSize upright(PictureSize size) {
        return turnsOnSide() ? new PictureSize(size.height(), size.width()) : size;
    }

    /** Turns about the corner, then moves what has gone below zero back into the picture. */
    AffineTransform transform(PictureSize size) {
        var right = Math.max(0, -xFromX) * size.width() + Math.max(0, -xFromY) * size.height();
        var down = Math.max(0, -yFromX) * size.width() + Math.max(0, -yFromY) * size.height();
        return new AffineTransform(xFromX, yFromX, xFromY, yFromY, right, down);
    }
}
