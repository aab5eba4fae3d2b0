package org.yibaotong.files.picture;

import java.util.Locale;
import org.yibaotong.shared.Refusal;

/** How large a picture may be to come in (图片上限). */
public record PictureLimits(long bytes, long pixels, int side) {

    public static final PictureLimits USUAL = new PictureLimits(30L << 20, 60_000_000, 20_000);

    void checkBytes(long length) {
        Refusal.when(length > bytes, "file.store.too-big", megabytes(length), megabytes(bytes));
    }

    void check(PictureSize size) {
        Refusal.unless(size.shortSide() > 0, "file.store.broken-picture");
        Refusal.when(
                size.longSide() > side || size.pixels() > pixels,
                "file.store.too-many-pixels",
                size.width(),
                size.height(),
                pixels / 10_000,
                side);
    }

    private static String megabytes(long length) {
        return String.format(Locale.ROOT, "%.1f MB", length / (double) (1 << 20));
    }
}
