package org.yibaotong.newsroom.picture;

import java.util.List;
import org.yibaotong.files.PictureCuts;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.Rendition;
import org.yibaotong.files.StoredFile;

/**
 * A picture as it is pointed at.
 *
 * @param width as it is shown, so that what is pressed can be told as a share of it
 * @param x where the point lies, from the left
 * @param y from the top
 * @param field which of the nine fields it lies in, counted from the left above
 * @param shapes what it looks like cut
 */
public record CutLine(String id, int width, int height, long x, long y, int field, List<Shape> shapes) {

    static final int WIDTH = 320;
    static final int ROWS = 3;

    private static final int WIDE = 256;
    private static final int NARROW = 144;

    /**
     * One of its cuts.
     *
     * @param mark changes with the cut, so that no browser shows the one of before
     * @param drawn whether somebody drew it
     */
    public record Shape(Rendition rendition, String mark, boolean drawn) {

        public int width() {
            return rendition == Rendition.SQUARE ? NARROW : WIDE;
        }

        public int height() {
            return Math.round((float) width() * rendition.height() / rendition.width());
        }

        /** Uploaded by hand where we do not publish to. */
        public boolean isCarried() {
            return rendition == Rendition.WIDE || rendition == Rendition.SQUARE;
        }
    }

    static CutLine of(StoredFile picture, PointOfInterest point, PictureCuts cuts) {
        return new CutLine(
                picture.id().sha256(),
                WIDTH,
                height(picture),
                Math.round(point.x() * WIDTH),
                Math.round(point.y() * height(picture)),
                third(point.y()) * ROWS + third(point.x()),
                Rendition.SHAPES.stream()
                        .map(shape -> new Shape(
                                shape,
                                cuts.framing(picture.id(), shape).mark(),
                                cuts.of(picture.id(), shape).isPresent()))
                        .toList());
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
