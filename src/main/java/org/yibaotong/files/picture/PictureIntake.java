package org.yibaotong.files.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yibaotong.files.FileKind;
import org.yibaotong.files.Picture;
import org.yibaotong.shared.Refusal;

/** Where pictures come in (图片接收): checked, turned upright, and written anew so that only pixels are kept. */
public final class PictureIntake {

    static final int LONGEST_SIDE = 4096;
    private static final float QUALITY = 0.9f;

    private final PictureLimits limits;
    private final Darkroom darkroom;

    public PictureIntake(PictureLimits limits, Darkroom darkroom) {
        this.limits = limits;
        this.darkroom = darkroom;
    }

    public Picture take(Path file) throws IOException {
        limits.checkBytes(Files.size(file));
        return take(Files.readAllBytes(file));
    }

    public Picture take(byte[] raw) {
        limits.checkBytes(raw.length);
        var kind = FileKind.of(raw);
        Refusal.unless(kind.isPicture(), "file.store.not-a-picture");
        PictureHeader.sizes(raw, kind).forEach(limits::check);
        return darkroom.work(() -> develop(raw, kind));
    }

    private Picture develop(byte[] raw, FileKind kind) {
        var pixels = Pixels.of(Decoder.decode(raw, kind, limits));
        var upright = pixels.scaledTo(pixels.size().within(LONGEST_SIDE)).upright(Exif.orientation(raw, kind));
        return Encoder.encode(upright, QUALITY, kind != FileKind.JPEG);
    }
}
