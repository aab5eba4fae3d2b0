package org.yibaotong.files.picture;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.IndexColorModel;

/** A decoded picture (像素) in plain screen colours, and what may be done to it. */
record Pixels(BufferedImage image) {

    /** Three bytes a pixel, as photographs come out of the decoder, so that most need no copy in another form. */
    private static final int OPAQUE = BufferedImage.TYPE_3BYTE_BGR;

    /** Print, grey, 16 bits, a palette, a camera's own colours: from here on they are all sRGB with 8 bits. */
    static Pixels of(BufferedImage decoded) {
        if (decoded.getType() == OPAQUE) {
            return new Pixels(decoded);
        }
        var colours = decoded.getColorModel();
        if (colours.getNumColorComponents() == 1 && !(colours instanceof IndexColorModel)) {
            return new Pixels(Grey.toColour(decoded)).withoutIdleAlpha();
        }
        if (colours.getColorSpace().isCS_sRGB()) {
            return new Pixels(decoded)
                    .drawn(size(decoded), new AffineTransform())
                    .withoutIdleAlpha();
        }
        var target = blank(size(decoded), colours.hasAlpha());
        return new Pixels(new ColorConvertOp(null).filter(decoded, target)).withoutIdleAlpha();
    }

    PictureSize size() {
        return size(image);
    }

    boolean isTransparent() {
        return image.getTransparency() != Transparency.OPAQUE;
    }

    Pixels upright(Orientation held) {
        return held == Orientation.UPRIGHT ? this : drawn(held.upright(size()), held.transform(size()));
    }

    /** Halves as long as it can, so that every pixel of the large picture counts in the small one. */
    Pixels scaledTo(PictureSize wanted) {
        var now = this;
        while (!now.size().equals(wanted)) {
            now = now.stretched(now.size().halvedTowards(wanted));
        }
        return now;
    }

    Pixels cut(int left, int top, PictureSize size) {
        return drawn(size, AffineTransform.getTranslateInstance(-left, -top));
    }

    Pixels onWhite() {
        if (!isTransparent()) {
            return this;
        }
        var target = blank(size(), false);
        var pen = target.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return new Pixels(target);
    }

    /** The image with colours not yet multiplied by their opacity, as files want them. */
    BufferedImage straight() {
        if (!isTransparent()) {
            return image;
        }
        var target = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        draw(target, new AffineTransform());
        return target;
    }

    private Pixels stretched(PictureSize size) {
        var now = size();
        return drawn(
                size,
                AffineTransform.getScaleInstance(
                        (double) size.width() / now.width(), (double) size.height() / now.height()));
    }

    private Pixels drawn(PictureSize size, AffineTransform placed) {
        var target = blank(size, image.getColorModel().hasAlpha());
        draw(target, placed);
        return new Pixels(target);
    }

    private void draw(BufferedImage target, AffineTransform placed) {
        var pen = target.createGraphics();
        pen.setComposite(AlphaComposite.Src);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation(placed));
        pen.drawImage(image, placed, null);
        pen.dispose();
    }

    /** Turning and moving takes pixels as they are; only what is made larger or smaller is mixed from several. */
    private static Object interpolation(AffineTransform placed) {
        return (placed.getType() & AffineTransform.TYPE_MASK_SCALE) == 0
                ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
                : RenderingHints.VALUE_INTERPOLATION_BILINEAR;
    }

    /** Many pictures can be transparent and nowhere are. */
    private Pixels withoutIdleAlpha() {
        var alpha = image.getAlphaRaster();
        if (alpha == null) {
            return this;
        }
        var row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int opacity : alpha.getSamples(0, y, row.length, 1, 0, row)) {
                if (opacity != 255) {
                    return this;
                }
            }
        }
        return onWhite();
    }

    private static BufferedImage blank(PictureSize size, boolean transparent) {
        var type = transparent ? BufferedImage.TYPE_INT_ARGB_PRE : OPAQUE;
        return new BufferedImage(size.width(), size.height(), type);
    }

    private static PictureSize size(BufferedImage image) {
        return new PictureSize(image.getWidth(), image.getHeight());
    }
}
