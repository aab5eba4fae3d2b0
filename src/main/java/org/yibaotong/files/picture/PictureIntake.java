package org.yibaotong.files.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.InputStreamSource;
import org.yibaotong.files.FileKind;
import org.yibaotong.files.Picture;
import org.yibaotong.shared.Refusal;

/** Where pictures come in (图片接收): checked, and kept with nothing in them but what shows. */
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
        return OrdinaryPhoto.of(raw, kind)
                .map(photo -> readable(photo, raw))
                .orElseGet(() -> darkroom.work(most(sizes), () -> develop(raw, kind)));
    }

    private static long most(List<PictureSize> sizes) {
        return sizes.stream().mapToLong(PictureSize::pixels).max().orElse(0);
    }

    /** What no decoder can read is not taken in; of a photo whose coding is whole, the first lines tell. */
    private Picture readable(OrdinaryPhoto photo, byte[] raw) {
        Decoder.decodeTop(raw, limits);
        return photo.picture();
    }

    private Picture develop(byte[] raw, FileKind kind) {
        var decoded = Decoder.decode(raw, kind, limits);
        return written(Pixels.of(decoded), kind, Exif.orientation(raw, kind));
    }

    private static Picture written(Pixels pixels, FileKind kind, Orientation held) {
        var upright = pixels.scaledTo(pixels.size().within(LONGEST_SIDE)).upright(held);
        return Encoder.encode(upright, Encoder.Use.KEPT, kind != FileKind.JPEG);
    }
}
