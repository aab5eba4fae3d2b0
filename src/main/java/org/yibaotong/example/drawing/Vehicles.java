package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;
import static org.yibaotong.example.drawing.Palette.veil;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Rectangle2D;

/** What rolls: bus, car, bicycle, standing on a base line and looking to the right. */
final class Vehicles {

    private Vehicles() {}

    static void bus(Canvas c, double x, double base, Color colour) {
        c.at(x, base, 1, () -> {
            c.oval(veil(Palette.SHADOW, 0.2), 330, 0, 350, 16);
            c.round(colour, 0, -300, 660, 268, 30);
            c.rect(lighter(colour, 0.72), 0, -128, 660, 26);
            c.round(darker(colour, 0.18), 0, -72, 660, 40, 14);
            c.round(darker(colour, 0.24), 90, -314, 180, 18, 8);
            c.in(c.light().near(), () -> windows(c));
            c.round(lighter(Palette.YELLOW, 0.5), 634, -96, 24, 26, 9);
            c.round(Palette.RED, 0, -98, 12, 30, 5);
            arch(c, 140, darker(colour, 0.4));
            arch(c, 520, darker(colour, 0.4));
        });
    }

    private static void windows(Canvas c) {
        var glass = c.light().isLampHour() ? lighter(Palette.GLOW, 0.15) : Palette.GLASS;
        for (int i = 0; i < 4; i++) {
            double left = 30 + i * 112;
            c.round(glass, left, -268, 102, 118, 10);
            if (c.chance().likely(0.75)) {
                passenger(c, left + c.chance().between(36, 66), -150);
            }
        }
        c.round(darker(glass, 0.12), 480, -268, 74, 222, 8);
        c.rect(darker(glass, 0.4), 515, -268, 4, 222);
        c.round(glass, 566, -268, 94, 140, 18);
        passenger(c, 604, -128);
    }

    private static void arch(Canvas c, double x, Color colour) {
        c.within(new Rectangle2D.Double(0, -120, 660, 88), () -> c.disc(colour, x, -44, 56));
        wheel(c, x, 0, 44);
    }

    /** Head and shoulders above a window sill. */
    static void passenger(Canvas c, double x, double sill) {
        c.round(c.chance().oneOf(Palette.SHIRTS), x - 26, sill - 46, 52, 46, 20);
        c.disc(c.chance().oneOf(Palette.SKINS), x, sill - 62, 21);
        var hair = new Arc2D.Double(x - 23, sill - 85, 46, 46, 38, 178, Arc2D.CHORD);
        c.fill(c.chance().oneOf(Palette.HAIRS), hair);
    }

    static void car(Canvas c, double x, double base, Color colour) {
        c.at(x, base, 1, () -> {
            c.oval(veil(Palette.SHADOW, 0.2), 150, 0, 165, 10);
            c.blob(colour, points("50,-66 92,-112 186,-114 232,-68 232,-40 50,-40"));
            c.round(colour, 0, -76, 300, 56, 22);
            c.polygon(Palette.GLASS, points("74,-70 100,-102 138,-104 138,-70"));
            c.polygon(Palette.GLASS, points("147,-70 147,-104 182,-102 214,-70"));
            c.rect(darker(colour, 0.16), 6, -36, 288, 16);
            c.round(lighter(Palette.YELLOW, 0.5), 282, -66, 16, 16, 6);
            wheel(c, 68, 0, 28);
            wheel(c, 232, 0, 28);
        });
    }

    static void wheel(Canvas c, double x, double base, double radius) {
        c.disc(Palette.INK, x, base - radius, radius);
        c.disc(Palette.STEEL, x, base - radius, radius * 0.52);
        c.disc(lighter(Palette.STEEL, 0.5), x, base - radius, radius * 0.2);
    }

    static void bicycle(Canvas c, double x, double base, Color colour) {
        c.at(x, base, 1, () -> {
            for (double hub : new double[] {0, 116}) {
                c.ring(Palette.INK, 5, hub, -38, 38);
                c.disc(Palette.STEEL, hub, -38, 5);
            }
            c.line(colour, 6, points("0,-38 34,-88 96,-88 52,-38 0,-38"));
            c.line(colour, 6, points("52,-38 30,-98"));
            c.line(colour, 6, points("116,-38 92,-112 110,-116"));
            c.line(Palette.INK, 9, points("18,-100 44,-100"));
        });
    }
}
