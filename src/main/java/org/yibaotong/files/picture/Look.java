package org.yibaotong.files.picture;

import org.yibaotong.files.FileKind;
import org.yibaotong.files.Picture;

/**
 * What a picture looks like in 64 bits (相似指纹): whether each of its 8 × 8 fields is brighter than its neighbour. Made smaller, brighter
 * or coded anew it keeps nearly all of them.
 */
public final class Look {

    private static final int SIDE = 8;

    /** A blank page, or a sky, has too few edges to be told from another. */
    private static final int EDGES_LEAST = 8;

    private static final long NOTHING = 0;

    private final Darkroom darkroom;

    public Look(Darkroom darkroom) {
        this.darkroom = darkroom;
    }

    /** @return 0 when it looks like nothing */
    public long of(byte[] content) {
        return of(Renditions.read(content));
    }

    private long of(Picture picture) {
        return darkroom.work(() -> {
            var kind = FileKind.of(picture.content());
            return bits(Pixels.of(Decoder.decodeThin(picture.content(), kind, PictureLimits.USUAL))
                    .upright(Exif.orientation(picture.content(), kind))
                    .onWhite()
                    .scaledTo(new PictureSize(SIDE + 1, SIDE)));
        });
    }

    private static long bits(Pixels small) {
        long bits = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                bits = bits << 1 | (light(small, x, y) > light(small, x + 1, y) ? 1 : 0);
            }
        }
        int edges = Math.min(Long.bitCount(bits), Long.SIZE - Long.bitCount(bits));
        return edges < EDGES_LEAST ? NOTHING : bits;
    }

    private static int light(Pixels small, int x, int y) {
        int colour = small.image().getRGB(x, y);
        return 3 * (colour >> 16 & 0xFF) + 6 * (colour >> 8 & 0xFF) + (colour & 0xFF);
    }
}
