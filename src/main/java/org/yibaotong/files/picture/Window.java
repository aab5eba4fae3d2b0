package org.yibaotong.files.picture;

import org.yibaotong.files.Cut;
import org.yibaotong.files.Framing;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.Rendition;

/** The pixels of a picture that a cut takes (取景框), of exactly the shape its size asks for. */
record Window(int left, int top, PictureSize size) {

    static Window of(Framing framing, PictureSize whole, Rendition rendition) {
        return switch (framing) {
            case PointOfInterest point -> around(point, whole, rendition);
            case Cut cut -> drawn(cut, whole, rendition);
        };
    }

    private static Window around(PointOfInterest point, PictureSize whole, Rendition rendition) {
        var size = whole.largestOfShape(rendition.width(), rendition.height());
        return new Window(
                start(point.x() * whole.width(), whole.width(), size.width()),
                start(point.y() * whole.height(), whole.height(), size.height()),
                size);
    }

    /** What was drawn is of the shape but for a pixel or two, which it gives up around its middle. */
    private static Window drawn(Cut cut, PictureSize whole, Rendition rendition) {
        var room = new PictureSize(length(cut.width(), whole.width()), length(cut.height(), whole.height()));
        var size = room.largestOfShape(rendition.width(), rendition.height());
        return new Window(
                start(middle(cut.left(), cut.width(), whole.width()), whole.width(), size.width()),
                start(middle(cut.top(), cut.height(), whole.height()), whole.height(), size.height()),
                size);
    }

    private static int length(int parts, int whole) {
        return Math.max(1, Math.toIntExact(Math.round((double) parts * whole / Cut.WHOLE)));
    }

    private static double middle(int from, int length, int whole) {
        return (from + length / 2.0) * whole / Cut.WHOLE;
    }

    private static int start(double middle, int whole, int part) {
        return Math.clamp(Math.round(middle - part / 2.0), 0, whole - part);
    }
}
