package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;
import static org.yibaotong.example.drawing.Palette.veil;

import java.awt.Color;
import java.awt.geom.Arc2D;

/** Furniture and what lies on it: tables, chairs, bowls, cups, boxes. Most of it is 100 wide before it is scaled. */
final class Furniture {

    private Furniture() {}

    /** A table seen from the front: a top and two legs. */
    static void table(Canvas c, double x, double base, double width, double height, Color wood) {
        c.oval(veil(Palette.SHADOW, 0.12), x + width / 2, base, width * 0.54, 12);
        c.rect(darker(wood, 0.25), x + width * 0.06, base - height, 18, height);
        c.rect(darker(wood, 0.25), x + width * 0.94 - 18, base - height, 18, height);
        c.rect(darker(wood, 0.14), x + 12, base - height + 14, width - 24, 24);
        c.round(wood, x, base - height, width, 22, 7);
        c.round(lighter(wood, 0.22), x, base - height, width, 8, 4);
    }

    /** A chair seen from the side, its back to the left. */
    static void chair(Canvas c, double x, double base, double size, Color colour) {
        c.at(x, base, size / 100, () -> {
            c.rect(darker(colour, 0.2), 0, -90, 8, 90);
            c.rect(darker(colour, 0.2), 46, -42, 7, 42);
            c.round(colour, -2, -92, 11, 42, 5);
            c.round(colour, 0, -46, 56, 8, 4);
        });
    }

    /** The back of a chair seen from behind or before. */
    static void backrest(Canvas c, double x, double base, double size, Color colour) {
        c.at(x, base, size / 100, () -> {
            c.rect(darker(colour, 0.22), -27, -50, 7, 50);
            c.rect(darker(colour, 0.22), 20, -50, 7, 50);
            c.round(colour, -30, -100, 60, 56, 10);
            c.round(lighter(colour, 0.14), -30, -100, 60, 12, 6);
        });
    }

    static void stool(Canvas c, double x, double base, double size, Color colour) {
        c.at(x, base, size / 100, () -> {
            c.line(darker(colour, 0.25), 10, -30, 0, -22, -80);
            c.line(darker(colour, 0.25), 10, 30, 0, 22, -80);
            c.round(colour, -42, -96, 84, 20, 8);
        });
    }

    static void bowl(Canvas c, double x, double base, double width, Color food) {
        var rim = c.chance().oneOf(Palette.ACCENTS);
        c.at(x, base, width / 100, () -> {
            c.oval(veil(Palette.SHADOW, 0.16), 0, 0, 40, 6);
            c.fill(Palette.WHITE, new Arc2D.Double(-50, -84, 100, 84, 180, 180, Arc2D.CHORD));
            c.rect(darker(Palette.WHITE, 0.12), -17, -5, 34, 5);
            c.oval(food, 0, -42, 50, 13);
            c.oval(lighter(food, 0.2), -10, -45, 22, 5);
            c.rect(rim, -45.5, -29, 91, 3.5);
        });
    }

    /** Steam over something hot. */
    static void steam(Canvas c, double x, double base, double height) {
        c.at(x, base, height / 100, () -> {
            c.curve(veil(Palette.WHITE, 0.75), 7, points("-22,0 -10,-35 -28,-65 -16,-100"));
            c.curve(veil(Palette.WHITE, 0.75), 7, points("14,0 26,-35 8,-65 20,-100"));
        });
    }

    static void cup(Canvas c, double x, double base, double size, Color colour) {
        c.at(x, base, size / 100, () -> {
            c.round(colour, -40, -100, 80, 100, 15);
            c.curve(colour, 13, points("38,-75 68,-55 36,-26"));
            c.oval(darker(colour, 0.25), 0, -94, 38, 10);
        });
    }

    static void box(Canvas c, double x, double base, double width, double height, Color colour) {
        c.rect(colour, x, base - height, width, height);
        c.rect(darker(colour, 0.13), x + width * 0.78, base - height, width * 0.22, height);
        c.rect(lighter(colour, 0.28), x + width * 0.32, base - height, width * 0.18, height);
        c.rect(darker(colour, 0.18), x, base - height, width, height * 0.07);
    }

    /** An open book or a sheaf lying on a table. */
    static void book(Canvas c, double x, double base, double width) {
        c.at(x, base, width / 100, () -> {
            c.polygon(Palette.WHITE, points("-50,-5 -42,-20 0,-13 42,-20 50,-5 0,0"));
            c.line(Palette.STEEL, 2, 0, -13, 0, -2);
        });
    }
}
