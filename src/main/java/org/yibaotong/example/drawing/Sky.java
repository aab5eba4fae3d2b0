package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.veil;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;

/** The far end of a picture taken out of doors: sky, sun or moon, clouds, hills, a skyline, rain. */
final class Sky {

    private static final Color SUN = new Color(0xFFF3D2);
    private static final Color MOON = new Color(0xF4EBCB);

    private Sky() {}

    /** Whole sky in the light of the scene. */
    static void over(Canvas c) {
        var light = c.light();
        c.in(Light.DAY, () -> {
            c.fade(light.zenith, light.horizon, 0, 0, Canvas.WIDTH, 640);
            c.rect(light.horizon, 0, 639, Canvas.WIDTH, 261);
            switch (light) {
                case NIGHT, LAMPLIT -> night(c);
                case RAIN -> clouds(c, new Color(0x7F8E99), 0.55, 6);
                case STORM -> clouds(c, new Color(0x3F4C5C), 0.5, 7);
                case EVENING -> lowSun(c);
                case MORNING, DAY -> highSun(c);
            }
        });
    }

    private static void night(Canvas c) {
        for (int i = 0; i < 46; i++) {
            var star = veil(MOON, c.chance().between(0.25, 0.8));
            c.disc(star, along(c), c.chance().between(10, 420), c.chance().between(0.8, 2.2));
        }
        double x = c.chance().between(140, 1460);
        double y = c.chance().between(90, 190);
        c.halo(veil(MOON, 0.22), x, y, 170);
        var moon = new Area(new Ellipse2D.Double(x - 42, y - 42, 84, 84));
        if (c.chance().likely(0.6)) {
            moon.subtract(new Area(new Ellipse2D.Double(x - 17, y - 47, 74, 74)));
        }
        c.fill(MOON, moon);
        clouds(c, new Color(0x54668A), 0.25, 2);
    }

    private static void lowSun(Canvas c) {
        double x = c.chance().between(200, 1400);
        double y = c.chance().between(300, 430);
        c.halo(veil(SUN, 0.9), x, y, 460);
        c.disc(new Color(0xFBE3B4), x, y, 58);
        clouds(c, new Color(0xF7D8BF), 0.6, 4);
    }

    private static void highSun(Canvas c) {
        double x = c.chance().between(120, 1480);
        c.halo(veil(SUN, 0.95), x, 130, 380);
        c.disc(SUN, x, 130, 46);
        clouds(c, Palette.WHITE, 0.75, c.chance().count(3, 5));
    }

    private static void clouds(Canvas c, Color colour, double opacity, int count) {
        for (int i = 0; i < count; i++) {
            double x = Canvas.WIDTH * (i + c.chance().between(0.1, 0.9)) / count;
            cloud(
                    c,
                    veil(colour, opacity),
                    x,
                    c.chance().between(70, 320),
                    c.chance().between(0.6, 1.5));
        }
    }

    /** One path, so that the thin colour does not double where puffs meet. */
    private static void cloud(Canvas c, Color colour, double x, double y, double size) {
        var edge = points("-120,10 -104,-12 -70,-16 -44,-46 0,-48 34,-26 66,-32 92,-10 118,8 100,16 0,17 -100,16");
        double bulge = c.chance().between(-12, 12);
        for (int i = 6; i <= 10; i += 2) {
            edge[i] += bulge;
        }
        c.at(x, y, size, () -> c.blob(colour, edge));
    }

    /** Two ranges of hills behind everything, the farther one paler. */
    static void hills(Canvas c, double horizon) {
        range(c, horizon - 90, 80, 0.72);
        range(c, horizon - 30, 60, 0.5);
    }

    private static void range(Canvas c, double crest, double swing, double distance) {
        var points = new double[18];
        for (int i = 0; i < 9; i++) {
            points[2 * i] = -40 + i * 210;
            points[2 * i + 1] = crest + c.chance().between(-swing, swing);
        }
        var colour = c.light().faraway(new Color(0x7FA08F), distance);
        c.in(Light.DAY, () -> c.land(colour, Canvas.HEIGHT, points));
    }

    /** A row of far blocks without details, some windows lit after dark. */
    static void skyline(Canvas c, double base) {
        var chance = c.chance();
        var light = c.light();
        double x = -20;
        while (x < Canvas.WIDTH) {
            double left = x;
            double width = chance.between(70, 150);
            double height = chance.between(110, 300);
            var colour = light.faraway(new Color(0x8497A3), chance.between(0.5, 0.68));
            c.in(Light.DAY, () -> c.rect(colour, left, base - height, width + 1, height + 4));
            farWindows(c, left, base - height, width, height);
            x += width + (chance.likely(0.3) ? chance.between(10, 60) : 0);
        }
    }

    private static void farWindows(Canvas c, double x, double y, double width, double height) {
        for (double row = y + 18; row < y + height - 24; row += 30) {
            for (double column = x + 14; column < x + width - 16; column += 24) {
                if (c.chance().likely(c.light().litWindows() * 0.55)) {
                    double left = column;
                    double top = row;
                    c.in(Light.DAY, () -> c.rect(veil(Palette.GLOW, 0.65), left, top, 10, 13));
                }
            }
        }
    }

    /** Slanting streaks over the whole picture. */
    static void rain(Canvas c) {
        for (int i = 0; i < 170; i++) {
            double x = along(c);
            double y = c.chance().between(-40, Canvas.HEIGHT);
            double length = c.chance().between(20, 62);
            c.in(Light.DAY, () -> c.line(veil(Palette.WHITE, 0.36), 2.2, x, y, x - length * 0.28, y + length));
        }
    }

    private static double along(Canvas c) {
        return c.chance().between(0, Canvas.WIDTH);
    }
}
