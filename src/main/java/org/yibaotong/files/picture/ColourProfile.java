package org.yibaotong.files.picture;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Arrays;

/** What the colours of a picture mean (色彩配置), as an ICC profile says it. */
final class ColourProfile {

    /** Eight bits cannot tell colours that lie closer together. */
    private static final float UNSEEN = 1.5f / 255;

    private static final float[] LEVELS = {0, 0.1f, 0.3f, 0.6f, 0.9f, 1};

    private ColourProfile() {}

    /** Browsers write the profile of the web's own colours into what they code; without it everybody sees the same. */
    static boolean meansWhatScreensShow(byte[] profile) {
        try {
            var icc = ICC_Profile.getInstance(profile);
            return icc.getColorSpaceType() == ColorSpace.TYPE_RGB && showsAllAsTheyAre(new ICC_ColorSpace(icc));
        } catch (RuntimeException nonsense) {
            // Profiles come with the picture and are as broken as anybody likes.
            return false;
        }
    }

    private static boolean showsAllAsTheyAre(ColorSpace colours) {
        for (float level : LEVELS) {
            float rest = 1 - level;
            if (!showsAsItIs(colours, level, level, level)
                    || !showsAsItIs(colours, level, rest, 0)
                    || !showsAsItIs(colours, 0, level, rest)
                    || !showsAsItIs(colours, rest, 0, level)) {
                return false;
            }
        }
        return true;
    }

    private static boolean showsAsItIs(ColorSpace colours, float... colour) {
        var shown = colours.toRGB(Arrays.copyOf(colour, colour.length));
        for (int band = 0; band < colour.length; band++) {
            if (Math.abs(shown[band] - colour[band]) > UNSEEN) {
                return false;
            }
        }
        return true;
    }
}
