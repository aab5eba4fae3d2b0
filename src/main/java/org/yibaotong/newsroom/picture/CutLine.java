package org.yibaotong.newsroom.picture;

import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.StoredFile;

/**
 * A picture as it is pointed at.
 *
 * @param width as it is shown, so that what is pressed can be told as a share of it
 * @param mark changes with the point, so that no browser shows the cut of before
 */
public record CutLine(String id, int width, int height, String mark) {

    static final int WIDTH = 320;

    static CutLine of(StoredFile picture, PointOfInterest point) {
        return new CutLine(
                picture.id().sha256(),
                WIDTH,
                height(picture),
                Math.round(point.x() * 100) + "-" + Math.round(point.y() * 100));
    }

    static int height(StoredFile picture) {
        return Math.max(1, Math.round(WIDTH * picture.height() / (float) Math.max(1, picture.width())));
    }

    public String url() {
        return "/desk/files/" + id;
    }
}
