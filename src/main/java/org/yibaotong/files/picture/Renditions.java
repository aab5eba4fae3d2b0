package org.yibaotong.files.picture;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.yibaotong.files.FileKind;
import org.yibaotong.files.Picture;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.Rendition;

/** Makes a picture's named sizes (生成图片规格); none is larger than the picture itself. */
public final class Renditions {

    private final Darkroom darkroom;

    public Renditions(Darkroom darkroom) {
        this.darkroom = darkroom;
    }

    /** The picture in bytes that we wrote ourselves. */
    public static Picture read(byte[] content) {
        var kind = FileKind.of(content);
        var size = PictureHeader.sizes(content, kind).getFirst();
        var upright = Exif.orientation(content, kind).upright(size);
        return new Picture(content, kind.mediaType(), upright.width(), upright.height());
    }

    public Picture make(Picture picture, Rendition rendition) {
        return make(picture, rendition, PointOfInterest.USUAL);
    }

    public Picture make(Picture picture, Rendition rendition, PointOfInterest point) {
        return darkroom.work(() -> {
            var kind = FileKind.of(picture.content());
            return develop(decode(picture, kind), kind, rendition, point);
        });
    }

    /** Several sizes of one picture, which is read only once. */
    public Map<Rendition, Picture> make(Picture picture, Collection<Rendition> sizes) {
        return darkroom.work(() -> {
            var kind = FileKind.of(picture.content());
            var pixels = decode(picture, kind);
            var made = new EnumMap<Rendition, Picture>(Rendition.class);
            sizes.forEach(size -> made.put(size, develop(pixels, kind, size, PointOfInterest.USUAL)));
            return made;
        });
    }

    private static Pixels decode(Picture picture, FileKind kind) {
        return Pixels.of(Decoder.decode(picture.content(), kind, PictureLimits.USUAL))
                .upright(Exif.orientation(picture.content(), kind));
    }

    private static Picture develop(Pixels pixels, FileKind kind, Rendition rendition, PointOfInterest point) {
        var shaped = rendition.isCut() ? cut(pixels, rendition, point) : pixels;
        var sized = shaped.scaledTo(shaped.size().withinWidth(rendition.width()));
        return Encoder.encode(sized, Encoder.Use.SHOWN, kind != FileKind.JPEG);
    }

    /** Cuts are shown by other people's software too, some of which paints transparency black. */
    private static Pixels cut(Pixels pixels, Rendition rendition, PointOfInterest point) {
        var whole = pixels.size();
        var size = whole.largestOfShape(rendition.width(), rendition.height());
        var left = start(point.x(), whole.width(), size.width());
        var top = start(point.y(), whole.height(), size.height());
        return pixels.cut(left, top, size).onWhite();
    }

    private static int start(double at, int whole, int part) {
        return Math.clamp(Math.round(at * whole - part / 2.0), 0, whole - part);
    }
}
