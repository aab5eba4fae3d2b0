package org.yibaotong.files;

import java.util.Locale;
import org.yibaotong.shared.Refusal;

/**
 * What may be cut of one picture in one shape (裁切规则): within the picture, of the shape's proportion, and no smaller than needed
 * unless somebody says so.
 *
 * @param across how many pixels the picture has
 * @param down how many pixels the picture has
 */
public record Cutting(int across, int down, Rendition shape) {

    /** What may be missing of a share by rounding, in the parts of a {@link Cut}. */
    private static final int ROUNDING = 5;

    private static final double OTHER_SHAPE = 0.01;

    public static Cutting of(StoredFile picture, Rendition shape) {
        return new Cutting(Math.max(1, picture.width()), Math.max(1, picture.height()), shape);
    }

    /** How much of the picture's height goes with all of its width. */
    public double ratio() {
        return (double) across * shape.height() / ((double) down * shape.width());
    }

    /** The frame that begins here and is this wide, in shares of the picture from 0 to 1; how high it is follows. */
    public Cut at(double left, double top, double width) {
        int x = Cut.parts(left);
        int y = Cut.parts(top);
        int most = widest(x, y);
        Refusal.when(most == 0, "picture.cut.outside");
        Refusal.when(Cut.parts(width) > most + ROUNDING, "picture.width.outside", percent(most));
        return from(x, y, Math.min(Cut.parts(width), most));
    }

    /** Whoever says how high it is must have worked out the same. */
    public void checkHeight(Cut cut, double height) {
        var off = Math.abs(height * Cut.WHOLE - cut.height());
        Refusal.unless(off <= Math.max(ROUNDING, cut.height() * OTHER_SHAPE), "picture.height.other-shape");
    }

    /** Where nobody drew one: the largest around the point. */
    public Cut around(PointOfInterest point) {
        var largest = largest();
        return new Cut(
                start(point.x(), largest.width()),
                start(point.y(), largest.height()),
                largest.width(),
                largest.height());
    }

    public int pixels(Cut cut) {
        return Math.toIntExact(Math.round((double) across * cut.width() / Cut.WHOLE));
    }

    /** A picture that is itself smaller than its shape wants need not be larger than it is. */
    public int needed() {
        return Math.min(shape.width(), pixels(largest()));
    }

    public boolean isSmall(Cut cut) {
        return pixels(cut) < needed();
    }

    private Cut largest() {
        return from(0, 0, Math.max(1, widest(0, 0)));
    }

    private Cut from(int left, int top, int width) {
        return new Cut(left, top, width, Math.clamp(Math.round(width * ratio()), 1, Cut.WHOLE - top));
    }

    private int widest(int left, int top) {
        return Math.min(Cut.WHOLE - left, (int) Math.min(Cut.WHOLE, (Cut.WHOLE - top) / ratio()));
    }

    private static int start(double middle, int length) {
        return Math.clamp(Math.round(middle * Cut.WHOLE - length / 2.0), 0, Cut.WHOLE - length);
    }

    private static String percent(int parts) {
        return String.format(Locale.ROOT, "%.2f", parts * 100.0 / Cut.WHOLE);
    }
}
