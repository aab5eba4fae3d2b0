package org.yibaotong.files.picture;

import java.awt.image.BufferedImage;

/** Grey pictures (灰度图): the JDK draws transparent ones far too light, so the numbers are copied as they are. */
final class Grey {

    private Grey() {}

    static BufferedImage toColour(BufferedImage grey) {
        var raster = grey.getRaster();
        var bits = raster.getSampleModel().getSampleSize(0);
        var type = raster.getNumBands() > 1 ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var colour = new BufferedImage(grey.getWidth(), grey.getHeight(), type);
        var samples = new int[grey.getWidth() * raster.getNumBands()];
        var row = new int[grey.getWidth()];
        for (int y = 0; y < grey.getHeight(); y++) {
            raster.getPixels(0, y, row.length, 1, samples);
            colour.setRGB(0, y, row.length, 1, colours(samples, bits, row), 0, row.length);
        }
        return colour;
    }

    private static int[] colours(int[] samples, int bits, int[] row) {
        var bands = samples.length / row.length;
        for (int x = 0; x < row.length; x++) {
            var level = eightBits(samples[x * bands], bits);
            var opacity = bands > 1 ? eightBits(samples[x * bands + 1], bits) : 255;
            row[x] = opacity << 24 | level << 16 | level << 8 | level;
        }
        return row;
    }

    private static int eightBits(int sample, int bits) {
        return bits > 8 ? sample >>> bits - 8 : sample;
    }
}
