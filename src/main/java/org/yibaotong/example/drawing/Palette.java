package org.yibaotong.example.drawing;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/** The colours of the example world: muted, warm, few. */
final class Palette {

    static final Color INK = new Color(0x2D3440);
    static final Color SHADOW = new Color(0x262D3A);
    static final Color WHITE = new Color(0xFFFCF5);
    static final Color CREAM = new Color(0xF3E9D8);
    static final Color SAND = new Color(0xDCC8A6);
    static final Color PAVING = new Color(0xCFC8BA);
    static final Color ASPHALT = new Color(0x868B90);
    static final Color STEEL = new Color(0x8E9CA8);
    static final Color SLATE = new Color(0x56646F);
    static final Color GLASS = new Color(0xBFD6DE);
    static final Color PANE = new Color(0x92ABB8);
    static final Color WATER = new Color(0x9DC0C9);
    static final Color WOOD = new Color(0xB58A5E);
    static final Color DARK_WOOD = new Color(0x87633F);
    static final Color CORK = new Color(0xCBA87B);
    static final Color TRUNK = new Color(0x75593F);
    static final Color GRASS = new Color(0xA9BF97);
    static final Color LEAF = new Color(0x7F9F79);
    static final Color MOSS = new Color(0x5E7F66);
    static final Color RED = new Color(0xB8473D);
    static final Color ORANGE = new Color(0xDB8A45);
    static final Color YELLOW = new Color(0xE7BC5C);
    static final Color GREEN = new Color(0x56876A);
    static final Color BLUE = new Color(0x45658A);
    static final Color GLOW = new Color(0xFBDD92);

    static final List<Color> SHIRTS = colours(
            0x456180, 0x9E5B49, 0x60806D, 0xC9AE88, 0x7D93AE, 0xB4776A, 0xD3A24C, 0x55606E, 0x8A6F8C, 0xE5D9C3,
            0x4F7C82);
    static final List<Color> TROUSERS = colours(0x3C4656, 0x55504C, 0x6B7584, 0x7B6752, 0x39475C, 0x8C8478);
    static final List<Color> SKINS = colours(0xE3BB95, 0xD9AD86, 0xEBC7A4, 0xCF9F78);
    static final List<Color> HAIRS = colours(0x2A2C33, 0x33302F, 0x463630, 0x25262B);
    static final List<Color> GREYS = colours(0xB9B7B3, 0x97938E, 0xCFCCC6, 0xA9A6A4);
    static final List<Color> BRICKS = colours(0xDBB697, 0xC99A7C, 0xD9C7A8, 0xB9C1BC, 0xE2D2BC, 0xC4B2A6, 0xCBB98F);
    static final List<Color> ROOFS = colours(0xA9714F, 0x8B5F4C, 0x6D7078, 0x7C6A5C);
    static final List<Color> LEAVES = colours(0x7F9F79, 0x6C9074, 0x93AC7C, 0x86A58C, 0xA5AF74);
    static final List<Color> AUTUMN = colours(0xD0A152, 0xC3824C, 0xB9985A, 0x93A36F);
    static final List<Color> PAPERS = colours(0xFFFBF1, 0xE2EDF1, 0xF6E0D9, 0xECEFDB, 0xFBEFCB);
    static final List<Color> WALLS = colours(0xEFE4D1, 0xE6E4D6, 0xE3E7E4, 0xF0E0CF, 0xE8DCC6);
    static final List<Color> FLOORS = colours(0xD9C4A2, 0xC9B79C, 0xCDC8BC, 0xC8AE8B);
    static final List<Color> ACCENTS = colours(0xB8473D, 0xDB8A45, 0xE7BC5C, 0x56876A, 0x45658A, 0x7D93AE, 0x8A6F8C);

    private Palette() {}

    static Color mix(Color from, Color to, double share) {
        return new Color(
                blend(from.getRed(), to.getRed(), share),
                blend(from.getGreen(), to.getGreen(), share),
                blend(from.getBlue(), to.getBlue(), share),
                from.getAlpha());
    }

    static Color darker(Color colour, double share) {
        return mix(colour, SHADOW, share);
    }

    static Color lighter(Color colour, double share) {
        return mix(colour, WHITE, share);
    }

    /** The colour as a thin veil: 0 is not there, 1 is solid. */
    static Color veil(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
    }

    private static int blend(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    static List<Color> colours(int... rgb) {
        return IntStream.of(rgb).mapToObj(Color::new).toList();
    }
}
