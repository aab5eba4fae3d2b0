package org.yibaotong.files.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamSource;
import org.yibaotong.files.FileKind;
import org.yibaotong.files.Picture;
import org.yibaotong.shared.Refusal;

/** Where pictures come in (图片接收): checked, turned upright, and written anew with nothing but pixels in them. */
public final class PictureIntake {

    static final int LONGEST_SIDE = 4096;
    static final int READ_AT_ONCE = 4;

    private final PictureLimits limits;
    private final Darkroom darkroom;
    private final Darkroom counter = new Darkroom(READ_AT_ONCE);

    public PictureIntake(PictureLimits limits, Darkroom darkroom) {
        this.limits = limits;
        this.darkroom = darkroom;
    }

    /** Read into memory when it is its turn: however many come at once, few of them stand there. */
    public Picture take(InputStreamSource upload, long length) {
        limits.checkBytes(length);
        return counter.work(() -> take(read(upload)));
    }

    private static byte[] read(InputStreamSource upload) {
        try (var content = upload.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Picture take(byte[] raw) {
        limits.checkBytes(raw.length);
        var kind = FileKind.of(raw);
        Refusal.unless(kind.isPicture(), "file.store.not-a-picture");
        var sizes = PictureHeader.sizes(raw, kind);
        sizes.forEach(limits::check);
        var most = sizes.stream().mapToLong(PictureSize::pixels).max().orElse(0);
        return darkroom.work(most, () -> develop(raw, kind));
    }

    /** Decoded in any case: what no decoder can read is not taken in. */
    private Picture develop(byte[] raw, FileKind kind) {
        var decoded = Decoder.decode(raw, kind, limits);
        var held = Exif.orientation(raw, kind);
        return held == Orientation.UPRIGHT && isAsWeKeepThem(raw, kind)
                ? bare(raw, kind)
                : written(Pixels.of(decoded), kind, held);
    }

    /** As our page sends them, which has made them smaller already: coded once more they would only lose. */
    private static boolean isAsWeKeepThem(byte[] raw, FileKind kind) {
        if (kind != FileKind.JPEG) {
            return false;
        }
        var size = PictureHeader.sizes(raw, kind).getFirst();
        return size.within(LONGEST_SIDE).equals(size) && JpegOutline.of(raw).isPlain();
    }

    private static Picture bare(byte[] raw, FileKind kind) {
        var size = PictureHeader.sizes(raw, kind).getFirst();
        return new Picture(JpegOutline.of(raw).bare(), kind.mediaType(), size.width(), size.height());
    }

    private static Picture written(Pixels pixels, FileKind kind, Orientation held) {
        var upright = pixels.scaledTo(pixels.size().within(LONGEST_SIDE)).upright(held);
        return Encoder.encode(upright, Encoder.Use.KEPT, kind != FileKind.JPEG);
    }
}
