package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;

import java.awt.Color;
import java.awt.geom.Arc2D;

/** Things people hold, drawn around the hand; a grown-up is 100 high. */
final class Props {

    private Props() {}

    static Prop bag(Color colour) {
        return c -> {
            c.curve(darker(colour, 0.25), 1.6, -4, 8, -1, 1, 1, 1, 4, 8);
            c.polygon(colour, -7, 7, 7, 7, 9, 25, -9, 25);
            c.rect(darker(colour, 0.12), -7.3, 10, 14.6, 2);
        };
    }

    static Prop vegetables() {
        return c -> {
            bag(new Color(0xD9CDB4)).paint(c);
            c.disc(Palette.LEAF, -4, 6, 4.5);
            c.disc(Palette.MOSS, 1, 4, 4.5);
            c.disc(Palette.ORANGE, 5, 7, 3);
        };
    }

    static Prop box(Color colour) {
        return c -> {
            c.rect(colour, -5, -17, 28, 22);
            c.rect(darker(colour, 0.14), 17, -17, 6, 22);
            c.rect(lighter(colour, 0.3), 5, -17, 5, 22);
        };
    }

    /** A box held before the body with both hands, seen from the front. */
    static Prop gift(Color colour) {
        return c -> {
            c.rect(colour, -24, -16, 29, 20);
            c.rect(lighter(colour, 0.45), -12.5, -16, 5, 20);
            c.rect(lighter(colour, 0.45), -24, -8, 29, 4);
        };
    }

    static Prop umbrella(Color colour) {
        return c -> {
            c.line(Palette.SLATE, 1.6, 0, 6, 0, -76);
            c.fill(colour, new Arc2D.Double(-35, -84, 70, 56, 0, 180, Arc2D.CHORD));
            c.fill(darker(colour, 0.14), new Arc2D.Double(-13, -84, 26, 56, 0, 180, Arc2D.CHORD));
            c.line(darker(colour, 0.2), 2, 0, -83, 0, -88);
        };
    }

    static Prop fan(Color colour) {
        return c -> {
            c.fill(colour, new Arc2D.Double(-20, -21, 40, 40, 30, 120, Arc2D.PIE));
            c.fill(lighter(colour, 0.45), new Arc2D.Double(-12, -13, 24, 24, 30, 120, Arc2D.PIE));
        };
    }

    static Prop broom() {
        return c -> {
            c.line(Palette.WOOD, 2.4, -9, -36, 13, 28);
            c.polygon(Palette.SAND, 10, 24, 17, 22, 27, 37, 12, 41);
            c.line(Palette.RED, 2.2, 10.5, 26, 17.5, 23.5);
        };
    }

    static Prop spade() {
        return c -> {
            c.line(Palette.WOOD, 2.6, -12, -18, 12, 26);
            c.polygon(Palette.SLATE, 8, 24, 15, 20, 22, 34, 19, 39, 13, 37);
        };
    }

    static Prop wateringCan(Color colour) {
        return c -> {
            c.curve(darker(colour, 0.2), 2, -7, 8, 0, -1, 7, 8);
            c.round(colour, -9, 6, 18, 15, 3);
            c.line(colour, 3, 8, 17, 19, 8);
            c.line(darker(colour, 0.2), 3, 17, 5, 21, 10);
        };
    }

    static Prop book(Color colour) {
        return c -> {
            c.polygon(colour, -13, -9, -4, -6, 5, -9, 5, 4, -4, 7, -13, 4);
            c.polygon(Palette.WHITE, -12, -10, -4, -7.5, 4, -10, 4, -8, -4, -5.5, -12, -8);
        };
    }

    static Prop paper() {
        return c -> c.turned(0, 0, -8, () -> {
            c.rect(Palette.WHITE, -6, -15, 15, 18);
            c.line(Palette.STEEL, 1.2, -3, -10, 6, -10);
            c.line(Palette.STEEL, 1.2, -3, -6, 4, -6);
        });
    }

    static Prop balloon(Color colour) {
        return c -> {
            c.curve(Palette.SLATE, 0.8, 0, 0, -3, -40, -8, -76);
            c.oval(colour, -8, -88, 11.5, 13.5);
            c.oval(lighter(colour, 0.35), -12, -92, 2.8, 4);
        };
    }

    static Prop ball(Color colour) {
        return c -> {
            c.disc(colour, 5, -7, 9);
            c.curve(darker(colour, 0.35), 1.1, -3, -10, 5, -7, 13, -11);
            c.curve(darker(colour, 0.35), 1.1, 3, -15, 5, -7, 3, 1);
        };
    }

    static Prop stick() {
        return c -> {
            c.line(Palette.DARK_WOOD, 2.4, 1, 0, 5, 32);
            c.curve(Palette.DARK_WOOD, 2.4, -4, 0, -1, -4, 1, 0);
        };
    }

    static Prop ladle() {
        return c -> {
            c.line(Palette.STEEL, 2, 0, 0, -10, 14);
            c.oval(Palette.STEEL, -12, 16, 5, 3.4);
        };
    }

    static Prop drumstick() {
        return c -> c.line(Palette.WOOD, 2.6, 0, 2, 7, -16);
    }

    static Prop stopSign() {
        return c -> {
            c.line(Palette.SLATE, 2, 0, 12, 0, -20);
            c.disc(Palette.RED, 0, -28, 10);
            c.round(Palette.WHITE, -6.5, -29.8, 13, 3.6, 1.4);
        };
    }
}
