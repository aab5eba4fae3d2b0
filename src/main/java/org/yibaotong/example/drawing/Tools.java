package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.lighter;

import java.awt.Color;

/** Tools as they hang on the wall of a workshop, the hook at the origin. */
final class Tools {

    private static final Color BLADE = lighter(Palette.STEEL, 0.4);

    private Tools() {}

    static void any(Canvas c, double x, double y) {
        int tool = c.chance().count(0, 3);
        c.at(x, y, 1, () -> {
            switch (tool) {
                case 0 -> hammer(c);
                case 1 -> screwdriver(c);
                case 2 -> spanner(c);
                default -> saw(c);
            }
        });
    }

    private static void hammer(Canvas c) {
        c.round(Palette.WOOD, -5, 12, 10, 76, 4);
        c.round(Palette.SLATE, -24, 0, 48, 20, 4);
    }

    private static void screwdriver(Canvas c) {
        c.round(Palette.ORANGE, -6, 44, 12, 44, 5);
        c.rect(BLADE, -3, 0, 6, 46);
    }

    private static void spanner(Canvas c) {
        c.line(BLADE, 11, points("0,24 0,84"));
        c.line(BLADE, 9, points("-12,4 -10,18 0,24 10,18 12,4"));
    }

    private static void saw(Canvas c) {
        c.polygon(BLADE, points("-14,6 10,0 22,60 4,62"));
        c.round(Palette.DARK_WOOD, -2, 58, 28, 28, 8);
    }
}
