package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;
import static org.yibaotong.example.drawing.Palette.veil;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Rectangle2D;

/** The inside of a house: wall and floor, windows, boards, shelves, lamps. */
final class Room {

    private Room() {}

    /** Wall above the line, floor below it. */
    static void walls(Canvas c, double floor) {
        var wall = c.chance().oneOf(Palette.WALLS);
        var ground = c.chance().oneOf(Palette.FLOORS);
        c.fade(lighter(wall, 0.15), wall, 0, 0, Canvas.WIDTH, floor);
        c.fade(ground, darker(ground, 0.07), 0, floor, Canvas.WIDTH, Canvas.HEIGHT - floor);
        for (double y = floor + 34; y < Canvas.HEIGHT; y += (y - floor) * 0.75) {
            c.rect(veil(Palette.SHADOW, 0.05), 0, y, Canvas.WIDTH, 3);
        }
        c.rect(darker(wall, 0.16), 0, floor - 16, Canvas.WIDTH, 16);
        c.rect(darker(wall, 0.3), 0, floor - 2, Canvas.WIDTH, 4);
    }

    /** The lower half of the wall painted in another colour, as in schools and clinics. */
    static void dado(Canvas c, double y, double floor, Color colour) {
        c.rect(colour, 0, y, Canvas.WIDTH, floor - y - 14);
        c.rect(darker(colour, 0.12), 0, y - 5, Canvas.WIDTH, 7);
    }

    /** A window of four panes with the sky of that hour behind it. */
    static void window(Canvas c, double x, double y, double width, double height, Light outside) {
        c.rect(veil(Palette.SHADOW, 0.08), x - 8, y - 6, width + 26, height + 26);
        c.rect(Palette.WHITE, x - 14, y - 14, width + 28, height + 28);
        c.in(Light.DAY, () -> c.fade(outside.zenith, outside.horizon, x, y, width, height));
        c.within(
                new Rectangle2D.Double(x, y, width, height),
                () -> c.in(outside, () -> outlook(c, x, y, width, height)));
        var gleam = veil(Palette.WHITE, 0.22);
        c.at(x, y, width / 100, height / 100, () -> c.polygon(gleam, points("10,100 46,0 62,0 26,100")));
        c.rect(Palette.WHITE, x + width / 2 - 6, y, 12, height);
        c.rect(Palette.WHITE, x, y + height * 0.42, width, 11);
        c.round(lighter(Palette.PAVING, 0.35), x - 24, y + height + 12, width + 48, 14, 4);
    }

    private static void outlook(Canvas c, double x, double y, double width, double height) {
        var far = c.light().faraway(c.chance().colour(0x86A68F, 0x93A1AC), 0.45);
        double step = width / 3;
        c.in(Light.DAY, () -> {
            for (int i = 0; i < 3; i++) {
                double rise = height * c.chance().between(0.12, 0.42);
                c.rect(far, x + i * step + step * 0.1, y + height - rise, step * 0.8, rise);
            }
            c.disc(Palette.mix(far, Palette.MOSS, 0.35), x + width * 0.2, y + height, height * 0.17);
            c.disc(Palette.mix(far, Palette.MOSS, 0.35), x + width * 0.86, y + height, height * 0.22);
        });
    }

    /** Curtains drawn aside of a window. */
    static void curtains(Canvas c, double x, double y, double width, double height, Color colour) {
        for (int side = -1; side <= 1; side += 2) {
            double edge = side < 0 ? x - 46 : x + width + 46;
            c.at(edge, y - 40, -side, (height + 80) / 100, () -> {
                c.polygon(colour, points("0,0 86,0 78,53 60,100 0,100"));
                c.line(darker(colour, 0.1), 4, points("24,4 20,98"));
                c.line(darker(colour, 0.1), 4, points("50,4 41,98"));
            });
        }
        c.round(Palette.DARK_WOOD, x - 66, y - 44, width + 132, 12, 6);
    }

    /** A lamp on its cord, and its light on the air below. */
    static void pendant(Canvas c, double x, double length, Color shade) {
        c.rect(Palette.SLATE, x - 2, 0, 4, length);
        c.halo(veil(Palette.GLOW, 0.35), x, length + 54, 150);
        c.disc(lighter(Palette.GLOW, 0.5), x, length + 46, 17);
        c.fill(shade, new Arc2D.Double(x - 56, length, 112, 104, 0, 180, Arc2D.CHORD));
        c.rect(darker(shade, 0.14), x - 56, length + 46, 112, 7);
    }

    static void board(Canvas c, Color surface, double x, double y, double width, double height) {
        c.round(veil(Palette.SHADOW, 0.12), x - 8, y - 2, width + 32, height + 30, 12);
        c.round(Palette.DARK_WOOD, x - 18, y - 18, width + 36, height + 36, 12);
        c.rect(surface, x, y, width, height);
        c.rect(veil(Palette.SHADOW, 0.1), x, y, width, 7);
    }

    /** Strokes that stand for lines of writing. */
    static void writing(Canvas c, Color colour, double x, double y, double width, int lines, double step) {
        for (int i = 0; i < lines; i++) {
            c.line(colour, step * 0.22, x, y + i * step, x + width * c.chance().between(0.5, 1), y + i * step);
        }
    }

    /** A picture in a frame: hills and a sun, or a flower. */
    static void picture(Canvas c, double x, double y, double width, double height) {
        c.rect(veil(Palette.SHADOW, 0.1), x - 4, y - 2, width + 18, height + 18);
        c.rect(Palette.DARK_WOOD, x - 9, y - 9, width + 18, height + 18);
        c.rect(c.chance().oneOf(Palette.PAPERS), x, y, width, height);
        var hill = c.chance().oneOf(Palette.LEAVES);
        c.within(new Rectangle2D.Double(x, y, width, height), () -> {
            var sun = c.chance().colour(0xB8473D, 0xDB8A45, 0xE7BC5C);
            c.disc(sun, x + width * c.chance().between(0.3, 0.75), y + height * 0.32, height * 0.12);
            c.oval(Palette.lighter(hill, 0.3), x + width * 0.2, y + height, width * 0.5, height * 0.42);
            c.oval(hill, x + width * 0.8, y + height, width * 0.55, height * 0.34);
        });
    }

    /** A cupboard of open shelves full of books. */
    static void bookcase(Canvas c, Color wood, double x, double y, double width, double height, int shelves) {
        c.rect(veil(Palette.SHADOW, 0.12), x + 10, y + 10, width + 8, height);
        c.rect(darker(wood, 0.12), x, y, width, height);
        double shelf = (height - 14) / shelves;
        for (int i = 0; i < shelves; i++) {
            double top = y + 14 + i * shelf;
            c.rect(darker(wood, 0.42), x + 12, top, width - 24, shelf - 14);
            books(c, x + 16, top + shelf - 14, width - 32, shelf - 22);
        }
    }

    static void books(Canvas c, double x, double base, double width, double height) {
        double at = x;
        while (at < x + width - 30) {
            double thick = c.chance().between(11, 24);
            double tall = height * c.chance().between(0.66, 0.96);
            var colour = darker(c.chance().oneOf(Palette.SHIRTS), 0.05);
            c.rect(colour, at, base - tall, thick - 1.5, tall);
            c.rect(lighter(colour, 0.4), at, base - tall * 0.82, thick - 1.5, tall * 0.08);
            at += thick + (c.chance().likely(0.09) ? 24 : 0);
        }
    }

    /** A round clock without figures. */
    static void clock(Canvas c, double x, double y, double radius) {
        c.disc(Palette.SLATE, x, y, radius);
        c.disc(Palette.WHITE, x, y, radius * 0.84);
        for (int hour = 0; hour < 12; hour += 3) {
            c.turned(x, y, hour * 30, () -> c.line(Palette.STEEL, radius * 0.08, 0, -radius * 0.74, 0, -radius * 0.62));
        }
        int hour = c.chance().count(8, 16);
        c.turned(x, y, hour * 30, () -> c.line(Palette.INK, radius * 0.1, 0, 0, 0, -radius * 0.42));
        c.turned(x, y, c.chance().count(0, 11) * 30, () -> c.line(Palette.INK, radius * 0.07, 0, 0, 0, -radius * 0.62));
    }
}
