package org.yibaotong.files;

import org.yibaotong.shared.Refusal;

/**
 * The part of a picture that somebody drew for a cut (手工裁切), in ten-thousandths of the picture: finer than a pixel of nearly all
 * that we keep, and written alike wherever it is kept.
 *
 * @param left from the left edge, as a share of the width
 * @param top from the upper edge, as a share of the height
 */
public record Cut(int left, int top, int width, int height) implements Framing {

    public static final int WHOLE = 10_000;

    public Cut {
        Refusal.unless(lies(left, width) && lies(top, height), "picture.cut.outside");
    }

    /** Subtracted, because a sum of very large numbers comes out small. */
    private static boolean lies(int from, int length) {
        return from >= 0 && length > 0 && length <= WHOLE && from <= WHOLE - length;
    }

    /** @param share from 0 to 1 */
    static int parts(double share) {
        Refusal.unless(share >= 0 && share <= 1, "picture.cut.outside");
        return (int) Math.round(share * WHOLE);
    }

    @Override
    public String mark() {
        return left + "-" + top + "-" + width + "-" + height;
    }
}
