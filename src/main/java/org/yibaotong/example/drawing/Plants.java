package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;

import java.awt.Color;

/** Everything that grows: trees, bushes, flowers, pots. */
final class Plants {

    private Plants() {}

    /** A tree of any kind and leaf. */
    static void tree(Canvas c, double x, double base, double height) {
        tree(c, x, base, height, c.chance().oneOf(Palette.LEAVES));
    }

    static void tree(Canvas c, double x, double base, double height, Color leaf) {
        shade(c, x, base, height * 0.3);
        switch (c.chance().count(0, 3)) {
            case 0 -> poplar(c, x, base, height, leaf);
            case 1 -> broad(c, x, base, height, leaf);
            default -> round(c, x, base, height, leaf);
        }
    }

    static void round(Canvas c, double x, double base, double height, Color leaf) {
        trunk(c, x, base, height);
        double r = height * 0.29;
        double tilt = c.chance().likely(0.5) ? 1 : -1;
        c.disc(leaf, x, base - height + r, r);
        c.disc(darker(leaf, 0.12), x + tilt * r * 0.72, base - height * 0.52, r * 0.66);
        c.disc(lighter(leaf, 0.14), x - tilt * r * 0.55, base - height * 0.56, r * 0.55);
    }

    private static void broad(Canvas c, double x, double base, double height, Color leaf) {
        trunk(c, x, base, height);
        double r = height * 0.22;
        c.disc(darker(leaf, 0.1), x - r * 1.15, base - height * 0.58, r * 0.95);
        c.disc(darker(leaf, 0.14), x + r * 1.2, base - height * 0.55, r * 0.85);
        c.disc(leaf, x + r * 0.35, base - height * 0.66, r * 1.15);
        c.disc(leaf, x - r * 0.5, base - height * 0.74, r);
        c.disc(lighter(leaf, 0.14), x + r * 0.25, base - height * 0.82, r * 0.72);
    }

    private static void poplar(Canvas c, double x, double base, double height, Color leaf) {
        trunk(c, x, base, height);
        c.oval(leaf, x, base - height * 0.58, height * 0.17, height * 0.42);
        c.oval(lighter(leaf, 0.12), x - height * 0.05, base - height * 0.64, height * 0.08, height * 0.28);
    }

    /** A willow by the water: strands of leaves from a bent trunk. */
    static void willow(Canvas c, double x, double base, double height) {
        var leaf = new Color(0x93AB76);
        c.at(x, base, height / 100, () -> c.curve(Palette.TRUNK, 6, points("0,0 4,-35 -2,-70")));
        c.oval(darker(leaf, 0.08), x, base - height * 0.78, height * 0.3, height * 0.2);
        for (int i = -6; i <= 6; i++) {
            double left = x + i * height * 0.052;
            double drop = height * c.chance().between(0.3, 0.58);
            double top = base - height * (0.92 - Math.abs(i) * 0.025);
            var colour = i % 2 == 0 ? leaf : lighter(leaf, 0.13);
            double sway = i * height * 0.02;
            c.curve(colour, height * 0.05, left, top, left + sway * 0.6, top + drop * 0.6, left + sway, top + drop);
        }
    }

    private static void trunk(Canvas c, double x, double base, double height) {
        c.line(Palette.TRUNK, height * 0.05, x, base - height * 0.02, x, base - height * 0.6);
        c.line(Palette.TRUNK, height * 0.025, x, base - height * 0.34, x + height * 0.09, base - height * 0.48);
    }

    static void bush(Canvas c, double x, double base, double width, Color leaf) {
        double r = width * 0.28;
        shade(c, x, base, width * 0.55);
        c.disc(darker(leaf, 0.1), x - width * 0.26, base - r * 0.72, r * 0.8);
        c.disc(darker(leaf, 0.06), x + width * 0.26, base - r * 0.76, r * 0.84);
        c.disc(leaf, x, base - r * 0.95, r);
    }

    /** A clipped hedge with a light upper edge. */
    static void hedge(Canvas c, double x, double base, double width, double height) {
        c.round(Palette.MOSS, x, base - height, width, height, Math.min(16, height / 2));
        c.round(lighter(Palette.MOSS, 0.16), x, base - height, width, height * 0.42, Math.min(16, height / 4));
    }

    /** Tufts and small flowers strewn over a meadow. */
    static void meadow(Canvas c, double x, double y, double width, double height, int count) {
        for (int i = 0; i < count; i++) {
            double left = x + c.chance().between(0, width);
            double top = y + c.chance().between(0, height);
            if (c.chance().likely(0.35)) {
                c.disc(
                        c.chance().colour(0xFFFCF5, 0xE7BC5C, 0xD98C7E),
                        left,
                        top,
                        c.chance().between(3, 5.5));
            } else {
                var blade = darker(Palette.GRASS, 0.18);
                c.line(blade, 3, left, top, left - 5, top - 13);
                c.line(blade, 3, left + 2, top, left + 6, top - 15);
            }
        }
    }

    /** A leafy plant in a pot. */
    static void pot(Canvas c, double x, double base, double height) {
        var leaf = c.chance().oneOf(Palette.LEAVES);
        var clay = c.chance().colour(0xB9785A, 0xF3E9D8, 0x8797A3);
        c.at(x, base, height / 100, () -> {
            for (int i = -2; i <= 2; i++) {
                double x2 = i * 15;
                double y2 = Math.abs(i) * 14 - 100;
                var colour = i % 2 == 0 ? leaf : darker(leaf, 0.14);
                c.blob(colour, 0, -36, x2 / 2 - 8, y2 + 28, x2, y2, x2 / 2 + 8, y2 + 34);
            }
            c.polygon(clay, points("-20,-38 20,-38 15,0 -15,0"));
            c.rect(darker(clay, 0.12), -21.6, -40, 43.2, 7);
        });
    }

    private static void shade(Canvas c, double x, double base, double across) {
        c.oval(Palette.veil(Palette.SHADOW, 0.12), x, base, across, across * 0.14);
    }
}
