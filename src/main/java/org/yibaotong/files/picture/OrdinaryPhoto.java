package org.yibaotong.files.picture;

import java.util.Optional;
import org.yibaotong.files.FileKind;
import org.yibaotong.files.Picture;

/**
 * A photo as phones and browsers code it (普通照片), and small enough: kept to the bit, because coded once more it would only lose.
 * How it was held is kept as well, and nothing else that does not show.
 */
record OrdinaryPhoto(JpegOutline outline, PictureSize size, Orientation held) {

    static Optional<OrdinaryPhoto> of(byte[] raw, FileKind kind) {
        if (kind != FileKind.JPEG) {
            return Optional.empty();
        }
        var outline = JpegOutline.of(raw);
        var size = PictureHeader.sizes(raw, kind).getFirst();
        var isKept = size.within(PictureIntake.LONGEST_SIDE).equals(size) && outline.isPlain();
        return isKept ? Optional.of(new OrdinaryPhoto(outline, size, Exif.orientation(raw, kind))) : Optional.empty();
    }

    Picture picture() {
        var upright = held.upright(size);
        return new Picture(outline.bare(held), FileKind.JPEG.mediaType(), upright.width(), upright.height());
    }
}
