package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;

import java.awt.Color;

/** Low buildings: cottages with tiled roofs, shops, a pavilion. */
final class Houses {

    private static final Color TILE = new Color(0x676E76);

    private Houses() {}

    /** White walls under a grey tiled roof with raised corners. */
    static void cottage(Canvas c, double x, double base, double width, double height) {
        double eaves = base - height * 0.62;
        c.rect(Palette.CREAM, x, eaves, width, height * 0.62);
        c.rect(darker(Palette.CREAM, 0.22), x, base - height * 0.1, width, height * 0.1);
        roof(c, x, eaves, width, height * 0.38);
        door(c, x + width * 0.5, base, height * 0.4);
        double size = Math.min(width * 0.16, height * 0.28);
        lattice(c, x + width * 0.2, eaves + height * 0.14, size);
        lattice(c, x + width * 0.8, eaves + height * 0.14, size);
    }

    static void roof(Canvas c, double x, double eaves, double width, double rise) {
        double out = 100 * (0.06 + 14 / width);
        c.at(x, eaves, width / 100, rise / 100, () -> {
            var shape = points("0,-8 10,-55 20,-100 80,-100 90,-55 0,-8 86,0 14,0");
            shape[0] = -out;
            shape[10] = 100 + out;
            shape[13] = shape[15] = 1000 / rise;
            c.blob(TILE, shape);
        });
        for (double at = x + width * 0.2; at <= x + width * 0.81; at += 26) {
            double spread = (at - x - width / 2) * 0.22;
            c.line(darker(TILE, 0.22), 3, at, eaves - rise * 0.9, at + spread, eaves - 2);
        }
        c.round(darker(TILE, 0.35), x + width * 0.18, eaves - rise - 9, width * 0.64, 15, 7);
    }

    private static void door(Canvas c, double x, double base, double height) {
        double half = height * 0.32;
        c.rect(darker(Palette.DARK_WOOD, 0.25), x - half - 6, base - height - 6, 2 * half + 12, height + 6);
        c.rect(Palette.DARK_WOOD, x - half, base - height, half - 1.5, height);
        c.rect(Palette.DARK_WOOD, x + 1.5, base - height, half - 1.5, height);
        c.disc(Palette.YELLOW, x - 8, base - height * 0.5, 3.5);
        c.disc(Palette.YELLOW, x + 8, base - height * 0.5, 3.5);
    }

    private static void lattice(Canvas c, double x, double y, double size) {
        boolean lit = c.chance().likely(c.light().litWindows() + 0.1);
        double left = x - size / 2;
        c.rect(darker(Palette.DARK_WOOD, 0.2), left - 5, y - 5, size + 10, size + 10);
        c.glass(lit, lit ? Palette.GLOW : Palette.PANE, left, y, size, size);
        for (int i = 1; i < 3; i++) {
            c.rect(Palette.DARK_WOOD, left + size * i / 3 - 1.5, y, 3, size);
            c.rect(Palette.DARK_WOOD, left, y + size * i / 3 - 1.5, size, 3);
        }
    }

    /** A shop front under a striped awning, its signboard without words. */
    static void shop(Canvas c, double x, double base, double width, double height) {
        var colour = c.chance().oneOf(Palette.ACCENTS);
        double top = base - height;
        c.rect(c.chance().oneOf(Palette.BRICKS), x, top, width, height);
        c.rect(darker(colour, 0.2), x + 8, top + 8, width - 16, height * 0.17);
        var sign = Palette.veil(Palette.WHITE, 0.75);
        c.round(sign, x + width * 0.28, top + 8 + height * 0.06, width * 0.44, height * 0.05, 4);
        boolean lit = c.chance().likely(c.light().litWindows() + 0.2);
        double sill = top + height * 0.4;
        c.glass(lit, lit ? Palette.GLOW : Palette.GLASS, x + 18, sill, width * 0.56, height * 0.46);
        var door = lit ? lighter(Palette.GLOW, 0.4) : Palette.PANE;
        c.glass(lit, door, x + width * 0.7, sill, width * 0.3 - 18, height * 0.6);
        awning(c, colour, x, top + height * 0.28, width, height * 0.16);
    }

    static void awning(Canvas c, Color colour, double x, double y, double width, double drop) {
        int stripes = Math.max(4, (int) (width / 40));
        double step = width / stripes;
        for (int i = 0; i < stripes; i++) {
            var stripe = i % 2 == 0 ? colour : Palette.WHITE;
            c.rect(stripe, x + i * step, y, step + 0.5, drop);
            c.oval(stripe, x + (i + 0.5) * step, y + drop, step / 2, drop * 0.22);
        }
        c.rect(Palette.veil(Palette.SHADOW, 0.1), x, y, width, drop * 0.2);
    }

    /** A park pavilion: four red posts and a roof that lifts at the corners. */
    static void pavilion(Canvas c, double x, double base, double size) {
        var post = new Color(0x9A4B3D);
        c.at(x, base, size / 100, () -> {
            c.rect(darker(Palette.PAVING, 0.1), -58, -7, 116, 7);
            for (double left : new double[] {-44, -20, 16, 40}) {
                c.rect(post, left, -66, 4.5, 60);
            }
            c.rect(darker(post, 0.2), -46, -68, 92, 5);
            c.rect(post, -42, -22, 84, 3);
            c.blob(TILE, points("-72,-74 -34,-84 -5,-118 5,-118 34,-84 72,-74 40,-66 -40,-66"));
            c.disc(Palette.YELLOW, 0, -120, 3.5);
        });
    }
}
