package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;
import static org.yibaotong.example.drawing.Palette.veil;

import java.awt.Color;
import java.awt.geom.Path2D;

/** What stands along a street: the road itself, lamps, benches, bins, bunting. */
final class Street {

    private Street() {}

    static void pavement(Canvas c, double y, double height) {
        c.rect(Palette.PAVING, 0, y, Canvas.WIDTH, height);
        for (double x = c.chance().between(-120, 0); x < Canvas.WIDTH; x += 130) {
            c.line(darker(Palette.PAVING, 0.1), 2.5, x, y + 4, x - height * 0.35, y + height);
        }
        c.rect(lighter(Palette.PAVING, 0.3), 0, y, Canvas.WIDTH, 5);
    }

    static void road(Canvas c, double y, double height) {
        c.rect(Palette.ASPHALT, 0, y, Canvas.WIDTH, height);
        c.rect(lighter(Palette.PAVING, 0.4), 0, y - 12, Canvas.WIDTH, 12);
        c.rect(darker(Palette.PAVING, 0.25), 0, y, Canvas.WIDTH, 6);
        for (double x = c.chance().between(-160, 0); x < Canvas.WIDTH; x += 210) {
            c.round(veil(Palette.WHITE, 0.85), x, y + height * 0.56, 110, 9, 4);
        }
    }

    /** A street lamp leaning over to one side; it shines when it is dark. */
    static void lamp(Canvas c, double x, double base, double height, int side) {
        double headX = x + side * height * 0.2;
        double headY = base - height * 0.97;
        if (c.light().isNight()) {
            cone(c, headX, headY, base, height);
        }
        var metal = darker(Palette.STEEL, 0.2);
        var bulb = c.light().isLampHour() ? Palette.GLOW : Palette.CREAM;
        c.at(x, base, side * height / 100, height / 100, () -> {
            c.curve(metal, 1.8, points("0,0 0,-84 5,-96.5 20,-97.4"));
            c.round(metal, -2, -9, 4, 9, 0.8);
            c.polygon(metal, points("13,-98.5 26,-99.5 28,-96.5 13,-96"));
            c.in(Light.DAY, () -> c.oval(bulb, 20, -95.8, 6, 1.6));
        });
    }

    private static void cone(Canvas c, double x, double y, double base, double height) {
        c.in(Light.DAY, () -> {
            for (double spread : new double[] {0.46, 0.32, 0.2}) {
                var beam = new Path2D.Double();
                beam.moveTo(x - 8, y);
                beam.lineTo(x + 8, y);
                beam.lineTo(x + height * spread, base);
                beam.quadTo(x, base + height * 0.09, x - height * spread, base);
                beam.closePath();
                c.fill(veil(Palette.GLOW, 0.1), beam);
            }
            c.halo(veil(Palette.GLOW, 0.9), x, y, height * 0.3);
        });
    }

    static void bench(Canvas c, double x, double base, double width) {
        c.oval(veil(Palette.SHADOW, 0.12), x + width / 2, base, width * 0.55, 9);
        for (double leg : new double[] {0.1, 0.86}) {
            c.rect(Palette.SLATE, x + width * leg, base - 62, 9, 62);
        }
        for (double slat : new double[] {104, 84, 50}) {
            c.round(slat < 60 ? Palette.WOOD : darker(Palette.WOOD, 0.1), x, base - slat, width, 13, 4);
        }
    }

    /** Small flags on a slack line between two points. */
    static void bunting(Canvas c, double fromX, double fromY, double toX, double toY, double slack) {
        int flags = (int) (Math.abs(toX - fromX) / 46);
        c.curve(Palette.SLATE, 2.5, fromX, fromY, (fromX + toX) / 2, (fromY + toY) / 2 + slack, toX, toY);
        for (int i = 1; i < flags; i++) {
            double share = (double) i / flags;
            double x = fromX + (toX - fromX) * share;
            double y = fromY + (toY - fromY) * share + slack * 4 * share * (1 - share);
            c.polygon(Palette.ACCENTS.get(i % Palette.ACCENTS.size()), x - 13, y, x + 13, y, x, y + 30);
        }
    }

    /** A red lantern on its cord. */
    static void lantern(Canvas c, double x, double y, double radius) {
        var red = new Color(0xC4523F);
        c.line(Palette.SLATE, 2.5, x, y - radius * 1.7, x, y - radius);
        boolean lit = c.light().isLampHour();
        c.in(lit ? Light.DAY : c.light(), () -> {
            if (lit) {
                c.halo(veil(Palette.ORANGE, 0.4), x, y, radius * 2.6);
            }
            c.line(Palette.YELLOW, radius * 0.1, x, y + radius, x, y + radius * 1.7);
            c.oval(red, x, y, radius * 1.12, radius * 0.94);
            c.oval(lighter(red, 0.16), x, y, radius * 0.62, radius * 0.94);
            c.oval(lighter(red, lit ? 0.4 : 0.24), x, y, radius * 0.22, radius * 0.94);
            c.round(Palette.YELLOW, x - radius * 0.42, y - radius * 1.03, radius * 0.84, radius * 0.2, 3);
            c.round(Palette.YELLOW, x - radius * 0.42, y + radius * 0.83, radius * 0.84, radius * 0.2, 3);
        });
    }

    /** A fence of thin rails. */
    static void railing(Canvas c, double x, double base, double width, double height, Color colour) {
        for (double at = x; at <= x + width; at += 26) {
            c.rect(colour, at, base - height, 5, height);
        }
        c.round(colour, x - 4, base - height - 4, width + 12, 9, 4);
        c.rect(colour, x, base - height * 0.2, width, 5);
    }
}
