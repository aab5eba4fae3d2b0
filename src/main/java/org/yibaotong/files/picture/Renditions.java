package org.yibaotong.files.picture;

import java.util.EnumMap;
import java.util.Map;
import org.yibaotong.files.FileKind;
import org.yibaotong.files.Framing;
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

    public Picture make(Picture picture, Rendition rendition, Framing framing) {
        return darkroom.work(() -> {
            var kind = FileKind.of(picture.content());
            return develop(decode(picture, kind), kind, rendition, framing);
        });
    }

    /** Several sizes of one picture, which is read only once. */
    public Map<Rendition, Picture> make(Picture picture, Map<Rendition, Framing> sizes) {
        return darkroom.work(() -> {
            var kind = FileKind.of(picture.content());
            var pixels = decode(picture, kind);
            var made = new EnumMap<Rendition, Picture>(Rendition.class);
            sizes.forEach((size, framing) -> made.put(size, develop(pixels, kind, size, framing)));
            return made;
        });
    }

    private static Pixels decode(Picture picture, FileKind kind) {
        return Pixels.of(Decoder.decode(picture.content(), kind, PictureLimits.USUAL))
                .upright(Exif.orientation(picture.content(), kind));
    }

    private static Picture develop(Pixels pixels, FileKind kind, Rendition rendition, Framing framing) {
        var shaped = rendition.isCut() ? cut(pixels, rendition, framing) : pixels;
        var sized = shaped.scaledTo(shaped.size().withinWidth(rendition.width()));
        return Encoder.encode(sized, Encoder.Use.SHOWN, kind != FileKind.JPEG);
    }

    /** Cuts are shown by other people's software too, some of which paints transparency black. */
    private static Pixels cut(Pixels pixels, Rendition rendition, Framing framing) {
        var window = Window.of(framing, pixels.size(), rendition);
        return pixels.cut(window.left(), window.top(), window.size()).onWhite();
    }
}
