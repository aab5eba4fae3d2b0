package org.yibaotong.newsroom.picture;

import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.StoredFile;

/**
 * A picture as it is pointed at.
 *
 * @param width as it is shown, so that what is pressed can be told as a share of it
 * @param x where the point lies, from the left
 * @param y from the top
 * @param field which of the nine fields it lies in, counted from the left above
 * @param mark changes with the point, so that no browser shows the cut of before
 */
public record CutLine(String id, int width, int height, long x, long y, int field, String mark) {

    static final int WIDTH = 320;
    static final int ROWS = 3;

    static CutLine of(StoredFile picture, PointOfInterest point) {
        return new CutLine(
                picture.id().sha256(),
                WIDTH,
                height(picture),
                Math.round(point.x() * WIDTH),
                Math.round(point.y() * height(picture)),
                third(point.y()) * ROWS + third(point.x()),
                Math.round(point.x() * 100) + "-" + Math.round(point.y() * 100));
    }

    static int height(StoredFile picture) {
        return Math.max(1, Math.round(WIDTH * picture.height() / (float) Math.max(1, picture.width())));
    }

    private static int third(double share) {
        return (int) Math.max(0, Math.ceil(share * ROWS) - 1);
    }

    public String url() {
        return "/desk/files/" + id;
    }
}
